package org.posad.assessment;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts jobs into the durable queue, in the caller's transaction: both are stored, or neither. */
@Component
class JobQueue {

    private final Scheduler scheduler;
    private final Clock clock;

    JobQueue(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Taken up as soon as the transaction has been committed, here or on another node. */
    void put(TaskDescriptor<Void> task, UUID id) {
        scheduler.schedule(task.instance(id.toString()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // the scheduler looks at once by itself, but that may be before the commit
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
