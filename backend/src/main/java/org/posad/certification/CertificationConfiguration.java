package org.posad.certification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.posad.certification.proof.DataIntegrity;
import org.posad.throttle.TokenBuckets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the durable queue, and what they work with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PublicAddress.class, CertificationProperties.class})
class CertificationConfiguration {

    static final TaskDescriptor<Void> ISSUE = TaskDescriptor.of("issue-certificate");

    static final TaskDescriptor<Void> ERASE = TaskDescriptor.of("erase-certificate-files");

    static final TaskDescriptor<Void> TELL = TaskDescriptor.of("tell-employer");

    private static final int MOST_CALLS = 11;
    private static final Duration STORE_AWAY = Duration.ofMinutes(1);

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
    Task<Void> eraseCertificateFiles(ObjectProvider<FileErasure> erasure, Clock clock) {
        return Tasks.oneTime(ERASE)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(STORE_AWAY)))
                .execute((instance, _) -> erasure.getObject().remove(new CertificateId(instance.getId())));
    }

    /** Tried again after a minute, two, four …, for a day or so. */
    @Bean
    Task<Void> tellEmployer(ObjectProvider<StatusCall> call, Clock clock) {
        return Tasks.oneTime(TELL)
                .onFailure((complete, operations) -> {
                    var failures = complete.getExecution().consecutiveFailures;
                    if (failures < MOST_CALLS) {
                        operations.reschedule(complete, clock.instant().plus(Duration.ofMinutes(1L << failures)));
                    } else {
                        operations.remove();
                    }
                })
                .execute((instance, _) -> {
                    try {
                        call.getObject().make(instance.getId());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    @Bean
    RecurringTask<Void> forgetQuotas(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-quotas", FixedDelay.ofHours(1))
                .execute((_, _) -> TokenBuckets.sweep(jdbc, VerificationQuota.TABLE, clock));
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
