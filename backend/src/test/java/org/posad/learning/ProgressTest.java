package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.BackendTest;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SubmissionGraded;
import org.posad.assessment.SubmissionId;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.LessonId;
import org.posad.catalog.PublishedCourse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class ProgressTest {

    @TempDir
    private Path folder;

    @Autowired
    private Progress progress;

    @Autowired
    private PublishedCourse publishing;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());
    private final CourseId course = new CourseId("words-" + UUID.randomUUID());

    @BeforeEach
    void aPublishedCourse() throws IOException {
        publishing.publish(CourseOnDisk.in(folder, course.slug()));
    }

    @Test
    void whoHasNotBegunHasTheFirstLessonBeforeThem() {
        var mine = progress.of(ada, course).orElseThrow();
        assertThat(mine.percent()).isZero();
        assertThat(mine.continueAt()).contains(LessonId.of(course, "print"));
        assertThat(progress.begun(ada)).isEmpty();
    }

    @Test
    void openingALessonBeginsItsCourse() {
        progress.open(ada, LessonId.of(course, "print"));
        assertThat(progress.begun(ada))
                .singleElement()
                .extracting(CourseProgress::course)
                .isEqualTo(course);
    }

    @Test
    void aVerdictDeliveredTwiceCountsOnce() {
        passed("greet");
        passed("greet");
        await().untilAsserted(() -> assertThat(mine().percent()).isEqualTo(50));
        assertThat(mine().completed()).isFalse();
    }

    @Test
    void twoVerdictsAtOnceAreBothSeenAndCompleteTheCourse() {
        passed("greet");
        passed("add");
        await().untilAsserted(() -> assertThat(mine().completed()).isTrue());
        assertThat(mine().solved()).hasSize(2);
    }

    @Test
    void aFailedAttemptChangesNothing() {
        tell(new SubmissionGraded(
                new SubmissionId(UUID.randomUUID()), ada, ExerciseId.of(course, "greet"), false, Instant.EPOCH));
        passed("add");
        await().untilAsserted(() -> assertThat(mine().solved()).containsExactly(ExerciseId.of(course, "add")));
    }

    @Test
    void ofACourseThatIsNotThereThereIsNoProgress() {
        assertThat(progress.of(ada, new CourseId("unheard-of"))).isEmpty();
        progress.open(ada, new LessonId("unheard-of/lesson"));
        assertThat(progress.begun(ada)).isEmpty();
    }

    private CourseProgress mine() {
        return progress.of(ada, course).orElseThrow();
    }

    private void passed(String exercise) {
        tell(new SubmissionGraded(
                new SubmissionId(UUID.randomUUID()), ada, ExerciseId.of(course, exercise), true, Instant.EPOCH));
    }

    private void tell(SubmissionGraded graded) {
        transaction.executeWithoutResult(_ -> events.publishEvent(graded));
    }
}
