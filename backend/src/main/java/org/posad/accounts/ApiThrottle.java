package org.posad.accounts;

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

/** How often a token may ask, over all nodes: {@value #A_MINUTE} times a minute. */
@Component
public class ApiThrottle {

    public static final int A_MINUTE = 120;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final BucketConfiguration PER_TOKEN = BucketConfiguration.builder()
            .addLimit(Bandwidth.builder()
                    .capacity(A_MINUTE)
                    .refillGreedy(A_MINUTE, MINUTE)
                    .build())
            .build();

    private final ProxyManager<String> buckets;

    ApiThrottle(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(STRING)
                .table("api_bucket")
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(MINUTE))
                .build();
    }

    /** Counts a request; if it is one too many, how long to wait for the next. */
    public Optional<Duration> pauseFor(TokenId token) {
        var probe = buckets.getProxy(token.toString(), () -> PER_TOKEN).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
