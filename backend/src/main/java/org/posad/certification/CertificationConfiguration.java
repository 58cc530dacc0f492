package org.posad.certification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.posad.certification.proof.DataIntegrity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of the durable queue, and what they work with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PublicAddress.class, CertificationProperties.class})
class CertificationConfiguration {

    static final TaskDescriptor<Void> ISSUE = TaskDescriptor.of("issue-certificate");

    /** When even the failure could not be written down. */
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(5);

    @Bean
    DataIntegrity dataIntegrity() {
        return new DataIntegrity();
    }

    /** Asked for late: the scheduler is made of its tasks, and what issues needs others who need the scheduler. */
    @Bean
    Task<Void> issueCertificate(ObjectProvider<Issuance> issuance, Clock clock) {
        return Tasks.custom(ISSUE)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(DATABASE_AWAY)))
                .execute((instance, _) ->
                        completion(issuance.getObject().issue(new CertificateId(instance.getId())), clock));
    }

    @Bean
    RecurringTask<Void> signStatusLists(StatusListSigning signing) {
        return Tasks.recurring("sign-status-lists", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> signing.signDue());
    }

    private static CompletionHandler<Void> completion(Issuance.Outcome outcome, Clock clock) {
        return switch (outcome) {
            case Issuance.Outcome.Done _ -> new CompletionHandler.OnCompleteRemove<>();
            case Issuance.Outcome.Again(var pause) ->
                (complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(pause));
        };
    }
}
