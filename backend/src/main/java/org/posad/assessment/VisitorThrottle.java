package org.posad.assessment;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.posad.throttle.Allowance;
import org.posad.throttle.TokenBuckets;
import org.springframework.stereotype.Component;

/** How often visitors may run programs: from one address, which a whole class may share, and all of them together. */
@Component
class VisitorThrottle {

    static final String TABLE = "visitor_bucket";

    private static final String ALL = "all";
    private static final Allowance PER_ADDRESS = new Allowance(20, Duration.ofMinutes(1));
    private static final Allowance TOGETHER = new Allowance(120, Duration.ofMinutes(1));

    private final TokenBuckets buckets;

    VisitorThrottle(DataSource dataSource) {
        this.buckets = new TokenBuckets(dataSource, TABLE);
    }

    /**
     * Counts one run.
     *
     * @return how long to wait, if it is one too many
     */
    Optional<Duration> count(VisitorAddress visitor) {
        return buckets.take(visitor.digest(), PER_ADDRESS, 1).or(() -> buckets.take(ALL, TOGETHER, 1));
    }
}
