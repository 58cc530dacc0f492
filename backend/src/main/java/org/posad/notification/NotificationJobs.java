package org.posad.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the durable queue. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    /** Morning, where most readers are. */
    private static final LocalTime MORNING = LocalTime.of(5, 30);

    @Bean
    RecurringTask<Void> sendDigests(ObjectProvider<Digests> digests) {
        return Tasks.recurring("send-digests", new Daily(ZoneOffset.UTC, MORNING))
                .execute((_, _) -> digests.getObject().sendAll());
    }

    @Bean
    RecurringTask<Void> forgetNotifications(JdbcClient jdbc) {
        return Tasks.recurring("forget-notifications", FixedDelay.ofHours(1))
                .execute((_, _) -> jdbc.sql("delete from notification where happened_at < now() - interval '180 days'")
                        .update());
    }
}
