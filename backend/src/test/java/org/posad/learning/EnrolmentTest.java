package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CertificateCriteria;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseSummary;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.posad.catalog.Level;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Text;
import org.springframework.test.util.ReflectionTestUtils;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LearnerId ADA = new LearnerId(UUID.randomUUID());
    private static final CourseId COURSE = new CourseId("town-tour");

    private final Course course = aCourse(
            new CertificateCriteria(0.5, Set.of(exercise("exam"))),
            aLesson("print", "greet", "timetable"),
            aLesson("reading"),
            aLesson("finals", "exam", "extra"));

    private final Enrolment enrolment = new Enrolment(EnrolmentId.of(ADA, COURSE), NOW);

    @Test
    void solvingTwiceCountsOnce() {
        solve("greet");
        solve("greet");
        assertThat(progress().solved()).containsExactly(exercise("greet"));
        assertThat(progress().percent()).isEqualTo(25);
    }

    @Test
    void aLessonIsFinishedWithItsLastExerciseAndTellsSo() {
        solve("greet");
        assertThat(told()).isEmpty();
        solve("timetable");
        assertThat(told()).containsExactly(new LessonCompleted(ADA, lesson("print")));
        assertThat(progress().finished()).contains(lesson("print"));
    }

    @Test
    void theShareAloneDoesNotCompleteACourseThatHasAnExam() {
        solve("greet");
        solve("timetable");
        assertThat(progress().completed()).isFalse();
        assertThat(told()).noneMatch(CourseCompleted.class::isInstance);
    }

    @Test
    void aCourseIsCompletedOnceHoweverMuchIsSolvedAfterwards() {
        solve("greet");
        solve("exam");
        solve("timetable");
        solve("extra");
        assertThat(told())
                .filteredOn(CourseCompleted.class::isInstance)
                .containsExactly(new CourseCompleted(ADA, COURSE));
        assertThat(progress().completed()).isTrue();
    }

    @Test
    void oneGoesOnWhereOneWas() {
        enrolment.open(lesson("finals"), NOW);
        assertThat(progress().continueAt()).contains(lesson("finals"));
    }

    @Test
    void oneGoesOnWithTheNextLessonWhenThisOneIsFinished() {
        enrolment.open(lesson("print"), NOW);
        solve("greet");
        solve("timetable");
        assertThat(progress().continueAt()).contains(lesson("finals"));
    }

    @Test
    void aLessonThatANewReleaseHasDroppedIsNotGoneOnWith() {
        enrolment.open(lesson("dropped"), NOW);
        assertThat(progress().continueAt()).contains(lesson("print"));
    }

    @Test
    void whatANewReleaseHasDroppedCountsNoMore() {
        solve("dropped");
        assertThat(progress().solved()).isEmpty();
    }

    @Test
    void whatTheCertificateStillAsksForIsCounted() {
        assertThat(progress().missing()).isEqualTo(new CourseProgress.Missing(2, List.of(exercise("exam"))));
        solve("greet");
        solve("timetable");
        assertThat(progress().missing()).isEqualTo(new CourseProgress.Missing(1, List.of(exercise("exam"))));
        solve("exam");
        assertThat(progress().missing()).isEqualTo(new CourseProgress.Missing(0, List.of()));
    }

    private void solve(String slug) {
        enrolment.solve(exercise(slug), course, NOW);
    }

    private CourseProgress progress() {
        return enrolment.progressIn(course);
    }

    private List<Object> told() {
        Collection<?> events = ReflectionTestUtils.invokeMethod(enrolment, "domainEvents");
        return List.copyOf(Objects.requireNonNull(events));
    }

    private static ExerciseId exercise(String slug) {
        return ExerciseId.of(COURSE, slug);
    }

    private static LessonId lesson(String slug) {
        return LessonId.of(COURSE, slug);
    }

    private static Lesson aLesson(String slug, String... exercises) {
        var those = Arrays.stream(exercises).map(EnrolmentTest::anExercise).toList();
        return new Lesson(lesson(slug), text(slug), text("goal"), 5, List.of(), text(""), those);
    }

    private static Exercise anExercise(String slug) {
        return new Exercise(
                exercise(slug),
                text(slug),
                text(""),
                Exercise.Kind.IO,
                ProgrammingLanguage.PYTHON,
                10,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Course aCourse(CertificateCriteria criteria, Lesson... lessons) {
        var summary = new CourseSummary(
                COURSE,
                text("Town tour"),
                text(""),
                List.of("en"),
                ProgrammingLanguage.PYTHON,
                List.of(),
                Level.BEGINNER,
                1,
                lessons.length,
                4);
        return new Course(
                summary,
                1,
                Map.of(),
                List.of(),
                criteria,
                "CC-BY-SA-4.0",
                List.of(),
                List.of(new Course.Section("one", text("One"), List.of(lessons))));
    }

    private static Text text(String text) {
        return Text.of("en", text);
    }
}
