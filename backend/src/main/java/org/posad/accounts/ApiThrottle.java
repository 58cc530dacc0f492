package org.posad.accounts;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.posad.throttle.Allowance;
import org.posad.throttle.TokenBuckets;
import org.springframework.stereotype.Component;

/** How often a token may ask, over all nodes: {@value #A_MINUTE} times a minute. */
@Component
public class ApiThrottle {

    public static final int A_MINUTE = 120;

    static final String TABLE = "api_bucket";

    private static final Allowance PER_TOKEN = new Allowance(A_MINUTE, Duration.ofMinutes(1));

    private final TokenBuckets buckets;

    ApiThrottle(DataSource dataSource) {
        this.buckets = new TokenBuckets(dataSource, TABLE);
    }

    /** Counts a request; if it is one too many, how long to wait for the next. */
    public Optional<Duration> pauseFor(TokenId token) {
        return buckets.take(token.toString(), PER_TOKEN, 1);
    }
}
