package org.posad.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.posad.assessment.Submission.Assignment;
import org.posad.assessment.sandbox.SandboxFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how the grading of a submission goes: each step a short transaction, told to whoever follows it. */
@Component
@Transactional
class SubmissionLedger {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionLedger.class);
    private static final int MOST_FAULTS = 3;
    /** A sandbox that is away is waited for as long as it takes; one that fails on this very program is not. */
    private static final Duration MOST_PATIENCE = Duration.ofHours(12);

    private final SubmissionRepository submissions;
    private final News news;
    private final Clock clock;

    SubmissionLedger(SubmissionRepository submissions, News news, Clock clock) {
        this.submissions = submissions;
        this.news = news;
        this.clock = clock;
    }

    Optional<Assignment> begin(SubmissionId id) {
        return submissions.lock(id).flatMap(submission -> {
            var assignment = submission.begin();
            assignment.ifPresent(_ -> store(submission));
            return assignment;
        });
    }

    void advance(SubmissionId id, List<TestResult> soFar) {
        change(id, submission -> submission.advance(soFar));
    }

    void grade(SubmissionId id, Verdict verdict, String toolchain) {
        change(id, submission -> submission.grade(verdict, toolchain, clock.instant()));
    }

    /** @return when to try again */
    Retry delay(SubmissionId id, SandboxFault fault) {
        var submission = submissions.lock(id).orElseThrow();
        var waited = Duration.between(submission.receivedAt(), clock.instant());
        if (fault.kind() == SandboxFault.Kind.FAILED_RUN && waited.compareTo(MOST_PATIENCE) > 0) {
            return setAside(submission, fault);
        }
        submission.delay();
        store(submission);
        LOG.atLevel(submission.delays() == 1 ? Level.WARN : Level.DEBUG) // a long outage is not told a thousand times
                .log("Submission {} waits for another try: {}", id, fault.getMessage());
        return submission.isOpen() ? Retry.afterFailures(submission.delays()) : new Retry.Done();
    }

    /** @return when to try again; not at all, if it was tried often enough */
    Retry stumble(SubmissionId id, Throwable cause) {
        var submission = submissions.lock(id).orElseThrow();
        if (submission.faults() + 1 >= MOST_FAULTS) {
            return setAside(submission, cause);
        }
        submission.stumble();
        store(submission);
        LOG.warn("Judging submission {} has failed; it will be tried again", id, cause);
        return submission.isOpen() ? Retry.afterFailures(submission.faults()) : new Retry.Done();
    }

    private Retry setAside(Submission submission, Throwable cause) {
        submission.setAside();
        store(submission);
        LOG.error("Submission {} is set aside: it cannot be judged, and somebody has to look", submission.id(), cause);
        return new Retry.Done();
    }

    private void change(SubmissionId id, Consumer<Submission> step) {
        submissions.lock(id).ifPresent(submission -> {
            step.accept(submission);
            store(submission);
        });
    }

    private void store(Submission submission) {
        submissions.save(submission);
        news.tell(submission.learner(), submission.id().id());
    }
}
