package org.posad;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Tells modules once more what a crash or a fault kept from them. It is a job of the queue, so that one node does it;
 * listeners do not mind hearing a thing twice.
 */
@Configuration(proxyBeanMethods = false)
class EventRedelivery {

    /** Longer than any listener takes, so that what is under way is left alone. */
    private static final Duration OVERDUE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> redeliverEvents(IncompleteEventPublications incomplete) {
        return Tasks.recurring("redeliver-events", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> incomplete.resubmitIncompletePublicationsOlderThan(OVERDUE));
    }
}
