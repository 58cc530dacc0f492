package org.posad.assessment;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Mutability;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.descriptor.java.Immutability;
import org.posad.catalog.GradedExercise;

/**
 * What is to be judged, and by what.
 *
 * @param release of the course that the test suite belongs to
 * @param suiteDigest lower-case hex SHA-256, as the catalog names the test suite
 * @param sourcesDigest lower-case hex SHA-256, as {@link SourcesDigest} says
 */
@Embeddable
record Work(
        @JdbcType(PostgreSQLJsonPGObjectJsonType.class) @Mutability(Immutability.class)
        SourceCode source,

        int release,
        String suiteDigest,
        String sourcesDigest) {

    static Work of(SourceCode source, GradedExercise exercise) {
        return new Work(source, exercise.release(), exercise.suiteDigest(), SourcesDigest.of(source));
    }
}
