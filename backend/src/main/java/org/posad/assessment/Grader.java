package org.posad.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Submission.Assignment;
import org.posad.assessment.judging.Examination;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.Courses;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes a submission to its verdict. Runs outside of transactions; may be cut off at any point, and called again. */
@Component
class Grader {

    /** What a certificate says of answers that nothing had to be run for. */
    private static final String NO_TOOLCHAIN = "none";

    private final SubmissionLedger ledger;
    private final Courses courses;
    private final Sandbox sandbox;

    Grader(SubmissionLedger ledger, Courses courses, Sandbox sandbox) {
        this.ledger = ledger;
        this.courses = courses;
        this.sandbox = sandbox;
    }

    /** Whose fault a failure is decides what becomes of it; the learner's it never is. */
    Retry grade(SubmissionId id) {
        try {
            var assignment = ledger.begin(id);
            if (assignment.isPresent()) {
                judge(id, assignment.get());
            }
            return new Retry.Done();
        } catch (SandboxFault e) {
            return ledger.delay(id, e);
        } catch (DataAccessException | TransactionException e) {
            throw e; // the database is away: the queue itself tries again, and nothing could be written down now
        } catch (RuntimeException | StackOverflowError e) {
            return ledger.stumble(id, e);
        }
    }

    private void judge(SubmissionId id, Assignment assignment) throws SandboxFault {
        var exercise = courses.graded(assignment.exercise(), assignment.release())
                .orElseThrow(() -> new IllegalStateException(
                        "Release %d of %s is gone".formatted(assignment.release(), assignment.exercise())));
        var examination = Examination.of(exercise, assignment.source());
        if (examination.languageId().isEmpty()) {
            ledger.grade(id, examination.verdict(List.of()), NO_TOOLCHAIN);
            return;
        }
        var toolchain = sandbox.toolchain(examination.languageId().getAsInt());
        var replies = sandbox.run(examination.runs(), soFar -> advance(id, examination, soFar));
        var then = examination.then(replies);
        var verdict = then.isPresent()
                ? then.get().verdict(sandbox.run(then.get().runs(), _ -> {}))
                : examination.verdict(replies);
        ledger.grade(id, verdict, toolchain);
    }

    /** When all runs have ended, the verdict itself is next. */
    private void advance(SubmissionId id, Examination examination, List<@Nullable Reply> replies) {
        if (replies.contains(null)) {
            var soFar = examination.soFar(replies);
            if (!soFar.isEmpty()) {
                ledger.advance(id, soFar);
            }
        }
    }
}
