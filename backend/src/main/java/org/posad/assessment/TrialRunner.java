package org.posad.assessment;

import java.util.List;
import org.posad.assessment.judging.TrialRun;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.Courses;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Runs trials. Like the {@link Grader}, outside of transactions and as often as it takes. */
@Component
class TrialRunner {

    private final TrialLedger ledger;
    private final Courses courses;
    private final Sandbox sandbox;

    TrialRunner(TrialLedger ledger, Courses courses, Sandbox sandbox) {
        this.ledger = ledger;
        this.courses = courses;
        this.sandbox = sandbox;
    }

    Retry run(TrialId id) {
        try {
            var setting = ledger.begin(id);
            if (setting.isPresent()) {
                run(id, setting.get());
            }
            return new Retry.Done();
        } catch (SandboxFault e) {
            return ledger.delay(id, e);
        } catch (DataAccessException | TransactionException e) {
            throw e; // the database is away: the queue itself tries again
        } catch (RuntimeException | StackOverflowError e) {
            return ledger.stumble(id, e);
        }
    }

    private void run(TrialId id, Trial.Setting setting) throws SandboxFault {
        var exercise = courses.graded(setting.exercise(), setting.release())
                .orElseThrow(() -> new IllegalStateException(
                        "Release %d of %s is gone".formatted(setting.release(), setting.exercise())));
        var trial = TrialRun.of(exercise, setting.source(), setting.input());
        var replies = sandbox.run(List.of(trial.run()), _ -> {});
        ledger.finish(id, trial.state(replies.getFirst()));
    }
}
