package org.posad.throttle;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;
import static io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper.STRING;

import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Token buckets in a table of the database, so that all nodes count together. Each use has a table of its own, with the
 * columns {@code id}, {@code state} and {@code expires_at} of bucket4j.
 */
public final class TokenBuckets {

    private final ProxyManager<String> buckets;

    public TokenBuckets(DataSource dataSource, String table) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(STRING)
                .table(table)
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Takes from a bucket, or leaves it as it is.
     *
     * @return how long to wait, if there is not enough in it
     */
    public Optional<Duration> take(String key, Allowance allowance, int many) {
        var probe = bucket(key, allowance).tryConsumeAndReturnRemaining(many);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Whether there is anything in it. */
    public boolean allows(String key, Allowance allowance) {
        return bucket(key, allowance).getAvailableTokens() > 0;
    }

    /** Fills it again. */
    public void reset(String key, Allowance allowance) {
        bucket(key, allowance).reset();
    }

    /** Buckets that are full again need not be kept. */
    public static void sweep(JdbcClient jdbc, String table, Clock clock) {
        jdbc.sql("delete from %s where expires_at < :now".formatted(table))
                .param("now", clock.millis())
                .update();
    }

    private BucketProxy bucket(String key, Allowance allowance) {
        return buckets.getProxy(key, allowance::configuration);
    }
}
