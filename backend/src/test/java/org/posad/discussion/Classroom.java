package org.posad.discussion;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Grading;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionGraded;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.Submissions;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.PublishedCourse;
import org.posad.teaching.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a course of a test's own: Anna is stuck with an exercise, Boris has solved it, Eve has done neither, Ivan teaches. */
@Component
public class Classroom {

    private final PublishedCourse publishing;
    private final People people;
    private final Submissions submissions;
    private final Asking asking;
    private final Questions questions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Classroom(
            PublishedCourse publishing,
            People people,
            Submissions submissions,
            Asking asking,
            Questions questions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.publishing = publishing;
        this.people = people;
        this.submissions = submissions;
        this.asking = asking;
        this.questions = questions;
        this.events = events;
        this.transaction = transaction;
    }

    /** Who is in it, and the exercise in question. */
    public record Cast(ExerciseId greet, LearnerId anna, LearnerId boris, LearnerId eve, LearnerId ivan) {}

    public Cast open(Path folder) throws IOException {
        var course = new CourseId("words-" + UUID.randomUUID());
        publishing.publish(CourseOnDisk.in(folder, course.slug()));
        var cast = new Cast(
                ExerciseId.of(course, "greet"),
                people.student("Анна"),
                people.student("Boris"),
                people.student("Eve"),
                people.instructor("Ivan"));
        tell(new SubmissionGraded(
                new SubmissionId(UUID.randomUUID()), cast.boris(), cast.greet(), true, Instant.now()));
        await().until(() -> questions.mayRead(cast.boris(), cast.greet()));
        return cast;
    }

    /** What Anna has sent in without success. */
    SubmissionId failed(Cast cast) {
        var id = submissions.submit(cast.anna(), cast.greet(), SourceCode.of("main.py", "say Hello, !"));
        await().until(() -> submissions.gradingOf(cast.anna(), id) instanceof Grading.Graded);
        return id;
    }

    public QuestionId asked(LearnerId asker, Cast cast, String text) {
        return asked(asker, cast, text, Sharing.NOTHING);
    }

    QuestionId asked(LearnerId asker, Cast cast, String text, Sharing sharing) {
        return asking.ask(asker, cast.greet(), new Message(text), sharing) instanceof Posting.Posted(var id)
                ? id
                : QuestionId.random();
    }

    Conversation conversation(LearnerId reader, QuestionId id) {
        return questions.conversation(reader, id).orElseThrow();
    }

    public void tell(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
