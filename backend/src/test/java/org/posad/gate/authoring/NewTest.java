package org.posad.gate.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.catalog.CourseFault;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

class NewTest {

    private static final String EXERCISE = "01-first-section/10-first-lesson/first-exercise";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"python", "java", "c", "cpp", "bash", "javascript", "sql"})
    void aNewCourseLacksWhatItsAuthorHasToWriteAndNothingElse(String language) throws Exception {
        make("course", course(), language);
        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.problem()).startsWith("This is still to be written: "));
    }

    @Test
    void aCourseWithEverythingWrittenIsComplete() throws Exception {
        make("course", course());
        make("lesson", course(), "first-section", "second-lesson");
        make("lesson", course(), "second-section", "third-lesson");
        make("exercise", course(), "third-lesson", "checked", "unit");
        writeEverything();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aLessonComesAfterTheOthersInItsSection() throws Exception {
        make("course", course());
        assertThat(make("lesson", course(), "first-section", "second-lesson"))
                .containsExactly(
                        Path.of(course(), "01-first-section/20-second-lesson.md"),
                        Path.of(course(), "01-first-section/20-second-lesson.ru.md"));
        assertThat(make("lesson", course(), "loops", "while"))
                .contains(Path.of(course(), "02-loops/section.yaml"), Path.of(course(), "02-loops/10-while.md"));
    }

    @Test
    void anExerciseIsNamedInItsLesson() throws Exception {
        make("course", course());
        make("exercise", course(), "first-lesson", "second-exercise");
        assertThat(Path.of(course(), "01-first-section/10-first-lesson.md"))
                .content()
                .contains("exercises: [first-exercise, second-exercise]");
    }

    @Test
    void aFaultSaysWhatToWriteAndWhere() throws Exception {
        make("course", course());
        assertThat(faults())
                .extracting(CourseFault::toString)
                .contains(
                        "town/course.yaml:3: This is still to be written: the course's title. Write it in the place of ‹…›.",
                        "town/" + EXERCISE + "/task.ru.md:1: This is still to be written: "
                                + "что нужно сделать, для кого и как выглядит результат. Write it in the place of ‹…›.");
    }

    @Test
    void aCourseInOneLanguageGetsTextsInThatOne() throws Exception {
        make("course", course());
        var file = Path.of(course(), "course.yaml");
        Files.writeString(file, Files.readString(file).replace("languages: [en, ru]", "languages: [ru]"));
        assertThat(make("lesson", course(), "first-section", "second-lesson"))
                .containsExactly(Path.of(course(), "01-first-section/20-second-lesson.md"));
        assertThat(Path.of(course(), "01-first-section/20-second-lesson.md"))
                .content()
                .contains("‹название урока›");
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws Exception {
        make("course", course());
        assertThatThrownBy(() -> make("course", course())).hasMessageContaining("There is a folder");
        assertThatThrownBy(() -> make("lesson", course(), "first-section", "first-lesson"))
                .hasMessageContaining("There is a lesson 'first-lesson' already");
        assertThatThrownBy(() -> make("exercise", course(), "first-lesson", "first-exercise"))
                .hasMessageContaining("exercise.yaml already");
    }

    @Test
    void whatCannotBeMadeIsSaid() throws Exception {
        assertThatThrownBy(() -> make("course")).hasMessageContaining("./posad new course COURSE");
        assertThatThrownBy(() -> make("course", course(), "cobol")).hasMessageContaining("'cobol' is not");
        make("course", course());
        assertThatThrownBy(() -> make("lesson", course(), "loops", "While!")).hasMessageContaining("single hyphens");
        assertThatThrownBy(() -> make("exercise", course(), "nowhere", "it"))
                .hasMessageContaining("no lesson 'nowhere'");
        assertThatThrownBy(() -> make("exercise", course(), "first-lesson", "it", "essay"))
                .hasMessageContaining("'essay' is not");
    }

    private String course() {
        return folder.resolve("town").toString();
    }

    private static List<Path> make(String... arguments) throws IOException, Refusal {
        return New.make(List.of(arguments));
    }

    private void writeEverything() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replaceAll("‹[^›]*›", "words"));
            }
        }
    }

    private List<CourseFault> faults() {
        return switch (CourseReader.read(Path.of(course()))) {
            case CourseReading.Complete _ -> List.of();
            case CourseReading.Faulty faulty -> faulty.faults();
        };
    }
}
