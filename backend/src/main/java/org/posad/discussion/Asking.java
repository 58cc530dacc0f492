package org.posad.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where somebody who is stuck asks. */
@Service
public class Asking {

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Attachments attachments;
    private final DiscussionThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Asking(
            JdbcClient jdbc,
            Courses courses,
            Attachments attachments,
            DiscussionThrottle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.attachments = attachments;
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What others would see beside the question.
     *
     * @throws org.posad.assessment.UnknownSubmission if a submission is not the asker's own
     */
    public Attachment preview(LearnerId asker, Sharing sharing) {
        return attachments.of(asker, sharing);
    }

    /**
     * The asker may read all questions of the exercise from now on.
     *
     * @throws org.posad.assessment.UnknownSubmission if a submission is not the asker's own
     */
    public Posting ask(LearnerId asker, ExerciseId exercise, Message text, Sharing sharing) {
        if (courses.exercise(exercise).isEmpty()) {
            return new Posting.NotThere();
        }
        var attached = attachments.of(asker, sharing);
        return throttle.countQuestion(asker).<Posting>map(Posting.TooOften::new).orElseGet(() -> {
            var id = QuestionId.random();
            transaction.executeWithoutResult(_ -> {
                store(id, asker, exercise, text, attached);
                events.publishEvent(new QuestionAsked(id, asker, exercise));
            });
            return new Posting.Posted(id);
        });
    }

    private void store(QuestionId id, LearnerId asker, ExerciseId exercise, Message text, Attachment attached) {
        jdbc.sql("""
                        insert into question
                            (question_id, learner_id, exercise, text, failing_test, program, verdict, asked_at)
                        values (:id, :asker, :exercise, :text, :test,
                                cast(:program as json), cast(:verdict as json), :now)
                        """)
                .param("id", id.id())
                .param("asker", asker.id())
                .param("exercise", exercise.path())
                .param("text", text.markdown())
                .param(
                        "test",
                        attached.verdict().flatMap(Attachment::failingTest).orElse(null))
                .param("program", Attachments.json(attached.program()))
                .param("verdict", Attachments.json(attached.verdict()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
