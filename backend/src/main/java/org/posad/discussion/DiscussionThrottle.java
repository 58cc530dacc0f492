package org.posad.discussion;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.posad.accounts.LearnerId;
import org.posad.throttle.Allowance;
import org.posad.throttle.TokenBuckets;
import org.springframework.stereotype.Component;

/** How often somebody may ask and answer: more than anybody does who thinks before. */
@Component
class DiscussionThrottle {

    static final String TABLE = "discussion_bucket";

    private static final Allowance QUESTIONS = new Allowance(10, Duration.ofHours(1));
    private static final Allowance ANSWERS = new Allowance(30, Duration.ofHours(1));

    private final TokenBuckets buckets;

    DiscussionThrottle(DataSource dataSource) {
        this.buckets = new TokenBuckets(dataSource, TABLE);
    }

    /** @return how long to wait, if it is one too many */
    Optional<Duration> countQuestion(LearnerId asker) {
        return buckets.take("asks " + asker, QUESTIONS, 1);
    }

    /** @return how long to wait, if it is one too many */
    Optional<Duration> countAnswer(LearnerId author) {
        return buckets.take("answers " + author, ANSWERS, 1);
    }
}
