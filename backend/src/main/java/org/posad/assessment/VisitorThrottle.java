package org.posad.assessment;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;
import static io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper.STRING;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** How often visitors may run programs: from one address, which a whole class may share, and all of them together. */
@Component
class VisitorThrottle {

    private static final String ALL = "all";
    private static final BucketConfiguration PER_ADDRESS = aMinute(20);
    private static final BucketConfiguration TOGETHER = aMinute(120);

    private final ProxyManager<String> buckets;

    VisitorThrottle(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(STRING)
                .table("visitor_bucket")
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Counts one run.
     *
     * @return how long to wait, if it is one too many
     */
    Optional<Duration> count(VisitorAddress visitor) {
        return consume(visitor.digest(), PER_ADDRESS).or(() -> consume(ALL, TOGETHER));
    }

    private Optional<Duration> consume(String key, BucketConfiguration configuration) {
        var probe = buckets.getProxy(key, () -> configuration).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static BucketConfiguration aMinute(int runs) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(runs)
                        .refillGreedy(runs, Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
