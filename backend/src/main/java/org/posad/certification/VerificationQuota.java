package org.posad.certification;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;
import static io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper.STRING;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** How much employers may ask, shared by all nodes. */
@Component
public class VerificationQuota {

    public static final int ROWS_A_DAY = 20_000;

    private static final BucketConfiguration ROWS = bucket(ROWS_A_DAY, Duration.ofDays(1));
    private static final BucketConfiguration LETTERS = bucket(3, Duration.ofHours(1));
    private static final BucketConfiguration ASKERS = bucket(10, Duration.ofHours(1));

    private final ProxyManager<String> buckets;

    VerificationQuota(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(STRING)
                .table("verification_bucket")
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Zero if so many rows may be checked now, or else how long to wait. */
    public Duration take(EmployerKeys.Employer employer, int rows) {
        var probe = buckets.getProxy("rows " + employer.keyDigest(), () -> ROWS).tryConsumeAndReturnRemaining(rows);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Whether another letter with a key may be written to that address, at the wish of somebody at that other one. */
    public boolean allowsKey(String email, String remoteAddress) {
        return buckets.getProxy("asker " + Digests.ofSecret(remoteAddress), () -> ASKERS)
                        .tryConsume(1)
                && buckets.getProxy("letter " + Digests.ofSecret(email), () -> LETTERS)
                        .tryConsume(1);
    }

    private static BucketConfiguration bucket(int many, Duration period) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(many)
                        .refillGreedy(many, period)
                        .build())
                .build();
    }
}
