package org.posad.assessment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Mutability;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.descriptor.java.Immutability;

/** A submission's verdict, with what has to be known of it later. */
@Embeddable
record Grade(
        @JdbcType(PostgreSQLJsonPGObjectJsonType.class) @Mutability(Immutability.class)
        Verdict verdict,

        boolean passed,
        int testsPassed,
        String toolchain,
        Instant gradedAt) {

    static Grade of(Verdict verdict, String toolchain, Instant now) {
        var testsPassed = verdict.tests().stream().filter(TestResult::passed).count();
        return new Grade(verdict, verdict instanceof Verdict.Accepted, (int) testsPassed, toolchain, now);
    }
}
