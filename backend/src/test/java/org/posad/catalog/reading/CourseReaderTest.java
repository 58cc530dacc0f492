package org.posad.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.catalog.CourseContent;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.Exercise;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.ProgrammingLanguage;

class CourseReaderTest {

    @TempDir
    private Path folder;

    private CourseOnDisk course;

    @BeforeEach
    void aCourseWithoutFaults() throws IOException {
        course = CourseOnDisk.in(folder, "small-words");
    }

    @Test
    void readsACourseInBothLanguages() {
        var content = content();
        var lesson = content.course().lessons().findFirst().orElseThrow();
        assertThat(lesson.id()).hasToString("small-words/print");
        assertThat(lesson.title().in(Locale.of("ru"))).isEqualTo("Вывод");
        assertThat(lesson.html().in(Locale.ENGLISH)).contains("<code class=\"language-python\">");
        assertThat(content.course().summary().exercises()).isEqualTo(2);
    }

    @Test
    void showsStudentsTheVisibleCasesOnly() {
        var greet = content().course().exercises().findFirst().orElseThrow();
        assertThat(greet.examples())
                .singleElement()
                .satisfies(example -> assertThat(example.input()).isEqualTo("Anna\n"));
    }

    @Test
    void sharesThePointsBetweenCases() {
        var io = (Grading.Io) greet().grading();
        assertThat(io.cases()).extracting(each -> each.points()).containsExactly(5, 5);
    }

    @Test
    void anExerciseMayHaveALanguageOfItsOwn() throws IOException {
        course.change(CourseOnDisk.EXERCISE, "kind: io", "kind: io\nprogramming: java");
        for (var program : List.of("starter", "solution", "wrong/nameless")) {
            course.write(CourseOnDisk.LESSON + "/greet/" + program + "/Main.java", "void main() {}\n")
                    .remove(CourseOnDisk.LESSON + "/greet/" + program + "/main.py");
        }
        assertThat(content().course().exercises())
                .extracting(Exercise::programming)
                .containsExactly(ProgrammingLanguage.JAVA, ProgrammingLanguage.PYTHON);
        assertThat(content().course().summary().programmings())
                .containsExactly(ProgrammingLanguage.PYTHON, ProgrammingLanguage.JAVA);
    }

    @Test
    void namesPicturesByTheirDigest() {
        var lesson = content().course().lessons().findFirst().orElseThrow();
        assertThat(lesson.html().in(Locale.ENGLISH))
                .containsPattern("<img src=\"/course-assets/small-words/[0-9a-f]{64}/map.svg\" alt=\"A map\" ?/>");
    }

    @Test
    void theSuitesDigestChangesWithItsCasesAndNotWithItsWords() throws IOException {
        var before = greet().suiteDigest();
        course.change(CourseOnDisk.EXERCISE, "One name", "A name");
        assertThat(greet().suiteDigest()).isEqualTo(before);
        course.change(CourseOnDisk.EXERCISE, "Hello, Иван!", "Hallo, Иван!");
        assertThat(greet().suiteDigest()).isNotEqualTo(before);
    }

    @Test
    void saysAllFaultsAtOnceWithFileAndLine() throws IOException {
        course.change("course.yaml", "level: beginner", "level: hard")
                .change(CourseOnDisk.LESSON + ".ru.md", "goal: Вывести слово\n", "")
                .change(CourseOnDisk.EXERCISE, "verdict: wrong", "verdict: wrnog");
        assertThat(faults()).hasSize(3);
        assertThat(faults().getFirst().file()).isEqualTo("small-words/01-words/10-print.ru.md");
        assertThat(faults().get(1))
                .hasToString(
                        "small-words/01-words/10-print/greet/exercise.yaml:21: 'wrnog' is not a verdict. Did you mean 'wrong'?");
        assertThat(faults().getLast().line()).isEqualTo(6);
    }

    private GradedExercise greet() {
        return Objects.requireNonNull(content().graded().get("greet"));
    }

    private CourseContent content() {
        return switch (CourseReader.read(course.root())) {
            case CourseReading.Complete complete -> complete.content();
            case CourseReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    private List<CourseFault> faults() {
        return switch (CourseReader.read(course.root())) {
            case CourseReading.Complete _ -> List.of();
            case CourseReading.Faulty faulty -> faulty.faults();
        };
    }

    @Test
    void aLinkOutOfTheCourseIsNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        course.remove("assets/map.svg");
        Files.createSymbolicLink(course.root().resolve("assets/map.svg"), secret);
        assertThat(faults()).anyMatch(fault -> fault.problem().equals("This is a link."));
    }
}
