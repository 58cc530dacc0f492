package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.HIDDEN;
import static org.posad.assessment.Exercises.SEEN;
import static org.posad.assessment.Exercises.english;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;

class SubmissionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final TestResult PASSED =
            new TestResult(english("A word"), true, 1, "", new Outcome.Passed(), Duration.ZERO, 0);
    private static final Verdict ACCEPTED = new Verdict.Accepted(List.of(PASSED));
    private static final Verdict REJECTED = new Verdict.Rejected(List.of(), null);
    private static final SubmissionId NEWER = new SubmissionId(UUID.randomUUID());

    private final Submission submission = new Submission(
            new SubmissionId(UUID.randomUUID()),
            new LearnerId(UUID.randomUUID()),
            Exercises.echo(SEEN, HIDDEN),
            2,
            SourceCode.of("main.py", "print(input())"),
            NOON);

    @Test
    void waitsAtFirst() {
        assertThat(submission.grading(3)).isEqualTo(new Grading.Queued(3, false));
    }

    @Test
    void showsResultsAsTheyComeIn() {
        submission.begin();
        submission.advance(List.of(PASSED));
        assertThat(submission.grading(0)).isEqualTo(new Grading.Running(List.of(PASSED), 2));
    }

    @Test
    void keepsItsFirstVerdict() {
        submission.begin();
        submission.grade(ACCEPTED, "Python", NOON);
        submission.grade(REJECTED, "Python", NOON);
        assertThat(submission.grading(0)).isEqualTo(new Grading.Graded(ACCEPTED));
    }

    @Test
    void isNotBegunOnceItIsGraded() {
        submission.begin();
        submission.grade(ACCEPTED, "Python", NOON);
        assertThat(submission.begin()).isEmpty();
    }

    @Test
    void beginsAnewAfterItWasCutOff() {
        submission.begin();
        submission.advance(List.of(PASSED));
        assertThat(submission.begin()).isPresent();
        assertThat(submission.grading(0)).isEqualTo(new Grading.Running(List.of(), 2));
    }

    @Test
    void saysThatItIsDelayed() {
        submission.begin();
        submission.delay();
        assertThat(submission.grading(1)).isEqualTo(new Grading.Queued(1, true));
        assertThat(submission.begin()).isPresent();
    }

    @Test
    void givesWayOnlyWhileItWaits() {
        assertThat(submission.giveWayTo(NEWER)).isTrue();
        assertThat(submission.grading(0)).isEqualTo(new Grading.Replaced(NEWER));
        assertThat(submission.begin()).isEmpty();
    }

    @Test
    void doesNotGiveWayOnceItRuns() {
        submission.begin();
        assertThat(submission.giveWayTo(NEWER)).isFalse();
    }

    @Test
    void keepsAVerdictThatCameBeforeItWasSetAside() {
        submission.begin();
        submission.grade(ACCEPTED, "Python", NOON);
        submission.setAside();
        submission.stumble();
        assertThat(submission.grading(0)).isEqualTo(new Grading.Graded(ACCEPTED));
    }
}
