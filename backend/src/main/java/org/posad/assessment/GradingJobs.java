package org.posad.assessment;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.posad.throttle.TokenBuckets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs of the durable queue. A node that dies loses its jobs to another, or to itself after a restart. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/posad/assessment/queue.properties")
class GradingJobs {

    static final TaskDescriptor<Void> GRADE = TaskDescriptor.of("grade-submission");
    static final TaskDescriptor<Void> TRY = TaskDescriptor.of("run-trial");

    /** When even the failure could not be written down. */
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(5);

    @Bean
    Task<Void> gradeSubmission(Grader grader, Clock clock) {
        return job(GRADE, id -> grader.grade(new SubmissionId(id)), clock);
    }

    @Bean
    Task<Void> runTrial(TrialRunner runner, Clock clock) {
        return job(TRY, id -> runner.run(new TrialId(id)), clock);
    }

    @Bean
    RecurringTask<Void> forgetTrials(JdbcClient jdbc) {
        return Tasks.recurring("forget-trials", FixedDelay.ofHours(1))
                .execute((_, _) -> jdbc.sql("delete from trial where received_at < now() - interval '1 day'")
                        .update());
    }

    @Bean
    RecurringTask<Void> forgetVisitors(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-visitors", FixedDelay.ofHours(1))
                .execute((_, _) -> TokenBuckets.sweep(jdbc, VisitorThrottle.TABLE, clock));
    }

    private static Task<Void> job(TaskDescriptor<Void> task, Function<UUID, Retry> body, Clock clock) {
        return Tasks.custom(task)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(DATABASE_AWAY)))
                .execute((instance, _) -> completion(body.apply(UUID.fromString(instance.getId())), clock));
    }

    private static CompletionHandler<Void> completion(Retry retry, Clock clock) {
        return switch (retry) {
            case Retry.Done _ -> new CompletionHandler.OnCompleteRemove<>();
            case Retry.After(var pause) ->
                (complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(pause));
        };
    }
}
