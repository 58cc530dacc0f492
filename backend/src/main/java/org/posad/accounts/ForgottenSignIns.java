package org.posad.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.posad.throttle.TokenBuckets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps out what is over: full buckets, set-up links that nobody used, and access tokens that are too old. */
@Configuration(proxyBeanMethods = false)
class ForgottenSignIns {

    @Bean
    RecurringTask<Void> forgetSignIns(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-sign-ins", FixedDelay.ofHours(1)).execute((_, _) -> {
            TokenBuckets.sweep(jdbc, SignInThrottle.TABLE, clock);
            TokenBuckets.sweep(jdbc, ApiThrottle.TABLE, clock);
            jdbc.sql("delete from setup_link where valid_until < now()").update();
            jdbc.sql("delete from access_token where valid_until < now()").update();
        });
    }
}
