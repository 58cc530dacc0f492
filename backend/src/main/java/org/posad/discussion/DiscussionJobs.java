package org.posad.discussion;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.posad.throttle.TokenBuckets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps out buckets that are full again. */
@Configuration(proxyBeanMethods = false)
class DiscussionJobs {

    @Bean
    RecurringTask<Void> forgetWhoAsked(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-who-asked", FixedDelay.ofHours(1))
                .execute((_, _) -> TokenBuckets.sweep(jdbc, DiscussionThrottle.TABLE, clock));
    }
}
