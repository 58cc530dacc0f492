package org.posad.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.BackendTest;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PublishingTest {

    @TempDir
    private Path folder;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseAssets assets;

    @Autowired
    private Publisher publisher;

    private final CourseId id = new CourseId("words-" + UUID.randomUUID());
    private CourseOnDisk course;

    @BeforeEach
    void aCourse() throws IOException {
        course = CourseOnDisk.in(folder, id.slug());
    }

    @Test
    void aCourseComesBackFromTheDatabaseAsItWasRead() {
        assertThat(publish()).isEmpty();

        var published = courses.course(id).orElseThrow();
        assertThat(published.release()).isEqualTo(1);
        assertThat(published.title().in(Locale.of("ru"))).isEqualTo("Слова");
        var greet = courses.graded(ExerciseId.of(id, "greet")).orElseThrow();
        assertThat(greet.grading()).isInstanceOf(GradedExercise.Grading.Io.class);
        assertThat(greet.solution().getFirst().content()).contains("Hello");
        assertThat(greet.mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.id()).isEqualTo("no-name"));
    }

    @Test
    void whatHasNotChangedIsNotReleasedAgain() {
        publish();
        publish();
        assertThat(courses.course(id).orElseThrow().release()).isEqualTo(1);
    }

    @Test
    void aChangeMakesANewReleaseAndTheFormerStays() throws IOException {
        publish();
        course.change(CourseOnDisk.EXERCISE, "Hello, Anna!", "Hi, Anna!");
        publish();

        var exercise = ExerciseId.of(id, "greet");
        assertThat(courses.graded(exercise).orElseThrow().release()).isEqualTo(2);
        assertThat(courses.graded(exercise, 1)
                        .orElseThrow()
                        .exercise()
                        .examples()
                        .getFirst()
                        .output())
                .isEqualTo("Hello, Anna!\n");
    }

    @Test
    void aSpoiltCourseKeepsItsFormerReleaseAndHidesNoOther() throws IOException {
        publish();
        course.change("course.yaml", "level: beginner", "level: hard");
        var other = CourseOnDisk.in(folder, "other-" + UUID.randomUUID());

        assertThat(publish())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("not a level"));

        assertThat(courses.course(id)).isPresent();
        assertThat(courses.course(new CourseId(other.root().getFileName().toString())))
                .isPresent();
    }

    @Test
    void picturesAreServedByTheAddressThatTheLessonNames() {
        publish();
        var html = courses.lesson(LessonId.of(id, "print")).orElseThrow().html().in(Locale.ENGLISH);
        var digest = html.replaceAll("(?s).*/([0-9a-f]{64})/map.svg.*", "$1");

        var asset = assets.asset(id, digest, "map.svg").orElseThrow();
        assertThat(asset.contentType()).isEqualTo("image/svg+xml");
        assertThat(asset.content()).asString(UTF_8).startsWith("<svg");
        assertThat(assets.asset(id, "0".repeat(64), "map.svg")).isEmpty();
        assertThat(assets.asset(id, "../../secrets", "map.svg")).isEmpty();
    }

    @Test
    void whatNobodyHasPublishedIsNotThere() {
        assertThat(courses.course(new CourseId("unheard-of"))).isEmpty();
        assertThat(courses.graded(new ExerciseId("unheard-of/thing"))).isEmpty();
    }

    @Test
    void theAuthorsOrderOfTestsComesBack() throws IOException {
        var add = CourseOnDisk.LESSON + "/add/";
        course.change(add + "exercise.yaml", "test_small", "test_numbers_that_are_small")
                .change(add + "tests/test_add.py", "test_small", "test_numbers_that_are_small");
        publish();
        assertThat(courses.graded(ExerciseId.of(id, "add")).orElseThrow().grading())
                .isInstanceOfSatisfying(
                        GradedExercise.Grading.UnitTests.class,
                        tests -> assertThat(tests.names())
                                .containsOnlyKeys("test_numbers_that_are_small", "test_negative")
                                .extracting(names -> List.copyOf(names.keySet()))
                                .isEqualTo(List.of("test_numbers_that_are_small", "test_negative")));
    }

    private List<CourseFault> publish() {
        var faults = new CourseFiles(new CatalogProperties(folder), publisher).publish();
        courses.refresh();
        return faults;
    }
}
