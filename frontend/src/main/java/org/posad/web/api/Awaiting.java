package org.posad.web.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Grading;
import org.posad.assessment.GradingFeed;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.Submissions;
import org.springframework.stereotype.Component;

/** Waits for verdicts. Requests are virtual threads, so that one that waits costs next to nothing. */
@Component
class Awaiting {

    private final Submissions submissions;
    private final GradingFeed feed;

    Awaiting(Submissions submissions, GradingFeed feed) {
        this.submissions = submissions;
        this.feed = feed;
    }

    /**
     * Where the submission is when it has come to its end, or when the time is up.
     *
     * @throws org.posad.assessment.UnknownSubmission if there is none of that id, or it is another's
     */
    Grading verdict(LearnerId learner, SubmissionId id, Duration patience) throws InterruptedException {
        var news = new Semaphore(0);
        var deadline = System.nanoTime() + patience.toNanos();
        try (var _ = feed.follow(learner, about -> {
            if (about.equals(id.id())) {
                news.release();
            }
        })) {
            var grading = submissions.gradingOf(learner, id);
            while (isUnderWay(grading) && news.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
                grading = submissions.gradingOf(learner, id);
            }
            return grading;
        }
    }

    private static boolean isUnderWay(Grading grading) {
        return switch (grading) {
            case Grading.Queued _, Grading.Running _ -> true;
            case Grading.Graded _, Grading.Replaced _, Grading.SetAside _ -> false;
        };
    }
}
