package org.posad.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the durable queue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailJobs {

    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-mail");

    /** Tried again after a minute, two, four … */
    @Bean
    Task<Void> sendMail(ObjectProvider<Delivery> delivery) {
        return Tasks.oneTime(SEND)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
                .execute((instance, _) -> delivery.getObject().send(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> forgetMail(JdbcClient jdbc) {
        return Tasks.recurring("forget-mail", FixedDelay.ofHours(1))
                .execute((_, _) -> jdbc.sql("delete from mail where written_at < now() - interval '30 days'")
                        .update());
    }
}
