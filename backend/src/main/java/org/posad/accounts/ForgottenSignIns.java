package org.posad.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps out what is over: full buckets, set-up links that nobody used, and access tokens that are too old. */
@Configuration(proxyBeanMethods = false)
class ForgottenSignIns {

    @Bean
    RecurringTask<Void> forgetSignIns(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-sign-ins", FixedDelay.ofHours(1)).execute((_, _) -> {
            jdbc.sql("delete from sign_in_bucket where expires_at < :now")
                    .param("now", clock.millis())
                    .update();
            jdbc.sql("delete from setup_link where valid_until < now()").update();
            jdbc.sql("delete from access_token where valid_until < now()").update();
            jdbc.sql("delete from api_bucket where expires_at < :now")
                    .param("now", clock.millis())
                    .update();
        });
    }
}
