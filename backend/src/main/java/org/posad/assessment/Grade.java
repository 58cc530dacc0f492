package org.posad.assessment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Mutability;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A submission's verdict, with what has to be known of it later.
 *
 * @param behaviour the digest of it, where the program fails in a way that its author did not foresee
 */
@Embeddable
record Grade(
        @JdbcType(PostgreSQLJsonPGObjectJsonType.class) @Mutability(Immutability.class)
        Verdict verdict,

        boolean passed,
        int testsPassed,
        String toolchain,
        Instant gradedAt,
        @Nullable String behaviour) {

    static Grade of(Verdict verdict, String toolchain, Instant now) {
        var testsPassed = verdict.tests().stream().filter(TestResult::passed).count();
        var behaviour = verdict.unforeseen() ? Behaviour.of(verdict) : Optional.<Behaviour>empty();
        return new Grade(
                verdict,
                verdict instanceof Verdict.Accepted,
                (int) testsPassed,
                toolchain,
                now,
                behaviour.map(Behaviour::digest).orElse(null));
    }
}
