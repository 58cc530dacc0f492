package org.posad.certification;

import java.time.Duration;
import javax.sql.DataSource;
import org.posad.throttle.Allowance;
import org.posad.throttle.TokenBuckets;
import org.springframework.stereotype.Component;

/** How much employers may ask, shared by all nodes. */
@Component
public class VerificationQuota {

    public static final int ROWS_A_DAY = 20_000;

    static final String TABLE = "verification_bucket";

    private static final Allowance ROWS = new Allowance(ROWS_A_DAY, Duration.ofDays(1));
    private static final Allowance LETTERS = new Allowance(3, Duration.ofHours(1));
    private static final Allowance ASKERS = new Allowance(10, Duration.ofHours(1));

    private final TokenBuckets buckets;

    VerificationQuota(DataSource dataSource) {
        this.buckets = new TokenBuckets(dataSource, TABLE);
    }

    /** Zero if so many rows may be checked now, or else how long to wait. */
    public Duration take(EmployerKeys.Employer employer, int rows) {
        return buckets.take("rows " + employer.keyDigest(), ROWS, rows).orElse(Duration.ZERO);
    }

    /** Whether another letter with a key may be written to that address, at the wish of somebody at that other one. */
    public boolean allowsKey(String email, String remoteAddress) {
        return buckets.take("asker " + Digests.ofSecret(remoteAddress), ASKERS, 1)
                .or(() -> buckets.take("letter " + Digests.ofSecret(email), LETTERS, 1))
                .isEmpty();
    }
}
