package org.posad.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.posad.catalog.CourseOnDisk.EXERCISE;
import static org.posad.catalog.CourseOnDisk.LESSON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.ProgrammingLanguage;

/** Each way of spoiling a course is said by one fault, in words that help. */
class CourseFaultsTest {

    private static final String UNIT = LESSON + "/add/exercise.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("spoilings")
    void isSaid(String file, String from, String to, int line, String saying) throws IOException {
        var course = CourseOnDisk.in(folder, "small-words").change(file, from, to);
        assertThat(faults(course)).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("small-words/" + file);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.toString()).contains(saying);
        });
    }

    static Stream<Arguments> spoilings() {
        return Stream.of(
                arguments("course.yaml", "id: small-words", "id: big-words", 1, "is not the folder's name"),
                arguments("course.yaml", "hours: 2", "hors: 2", 7, "Did you mean 'hours'?"),
                arguments("course.yaml", "hours: 2", "hours: many", 7, "not a number that fits"),
                arguments("course.yaml", "programming: python", "programming: pithon", 5, "not a programming language"),
                arguments("course.yaml", "languages: [en, ru]", "languages: [en, fr]", 4, "'fr' is not a language"),
                arguments("course.yaml", "mustSolve: [greet]", "mustSolve: [great]", 11, "Did you mean 'greet'?"),
                arguments("course.yaml", "share: 0.8", "skills: {outptu: 1}", 11, "no skill 'outptu'"),
                arguments("course.yaml", "share: 0.8", "validMonths: 0", 11, "Write a number from 1 to 600."),
                arguments(
                        "course.yaml",
                        "share: 0.8",
                        "alignment: [{skill: output, framework: ESCO, name: a, url: esco}]",
                        11,
                        "'esco' is not an address"),
                arguments("course.yaml", "share: 0.8", "share: 8", 11, "Write a number from 0.01 to 1."),
                arguments("course.yaml", ", ru: [выводить слова]", ", ru: []", 10, "Write as many in each"),
                arguments("course.yaml", "licence: CC-BY-SA-4.0\n", "", 1, "'licence' is missing"),
                arguments("course.yaml", "level: beginner", "level: beginner\nlevel: advanced", 7, "stands here twice"),
                arguments(
                        "course.yaml",
                        "summary: {en: About words., ru: О словах.}",
                        "summary: {en: a: b}",
                        3,
                        "not YAML"),
                arguments("course.yaml", "authors: [The Posad authors]", "authors: [*somebody]", 13, "not YAML"),
                arguments(LESSON + ".md", "goal: Print a word\n", "", 2, "'goal' is missing"),
                arguments(LESSON + ".md", "skills: [output]", "skills: [outptu]", 5, "Did you mean 'output'?"),
                arguments(LESSON + ".md", "[greet, add]", "[greet, add, sub]", 6, "There is no folder for 'sub'"),
                arguments(LESSON + ".md", "[greet, add]", "[greet]", 6, "folder 'add' is not named"),
                arguments(LESSON + ".md", "assets/map.svg", "assets/plan.svg", 10, "There is no picture"),
                arguments(LESSON + ".md", "![A map]", "![]", 10, "no alternative text"),
                arguments(LESSON + ".md", "# Print", "[see](javascript:alert)", 8, "leads nowhere"),
                arguments(LESSON + ".ru.md", "---\ntitle: Вывод", "title: Вывод", 1, "front matter is missing"),
                arguments(EXERCISE, "kind: io", "kind: oi", 2, "not a kind"),
                arguments(EXERCISE, "kind: io", "kind: io\nprogramming: jaav", 3, "not a programming language"),
                arguments(EXERCISE, "    visible: false\n", "", 6, "No case is hidden"),
                arguments(EXERCISE, "ru: Другое", "de: Anders", 10, "'ru' is missing"),
                arguments(EXERCISE, "stdout: \"Hello, !\"", "stdout: \"Hello, (\"", 18, "not a pattern"),
                arguments(EXERCISE, "match: {stdout: \"Hello, !\"}", "match: {}", 18, "would match anything"),
                arguments(EXERCISE, "mistake: no-name", "mistake: noname", 21, "Did you mean 'no-name'?"),
                arguments(EXERCISE, "nameless:", "namless:", 21, "Did you mean 'nameless'?"),
                arguments(EXERCISE, "memoryMb: 64", "memoryMb: 4", 5, "Write a number from 16 to 500"),
                arguments(UNIT, "test_small:", "test_tiny:", 6, "No test file has 'test_tiny'"),
                arguments(
                        UNIT, "hidden: [test_negative]", "hidden: [test_negativ]", 8, "Did you mean 'test_negative'?"),
                arguments(UNIT, "files: [test_add.py]", "files: []", 4, "No test file is named"),
                arguments("course.yaml", "hours: 2", "hours: 2\nmutants: 101", 8, "Write a number from 0 to 100."),
                arguments(LESSON + ".md", "```python", "```python runn", 12, "'runn' says nothing"),
                arguments(LESSON + ".md", "```python", "```pithon run", 12, "Not a programming language: 'pithon'."),
                arguments(LESSON + ".md", "```python", "```output", 12, "This output belongs to no program."),
                arguments(LESSON + ".md", "```python", "```input", 12, "This input belongs to no program."),
                arguments(EXERCISE, "en: Greet,", "en: ‹a title›,", 1, "This is still to be written: a title."),
                arguments(EXERCISE, "wrong:", "equivalent: [{mutant: it}]\nwrong:", 20, "'reason' is missing"));
    }

    @Test
    void programsInTextsAreFoundWithWhatIsClaimed() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words").write(LESSON + "/greet/task.md", """
                        Try it:

                        ```python run
                        print(input())
                        ```

                        ```input
                        Anna
                        ```

                        ```output
                        Anna
                        ```
                        """);
        assertThat(CourseReader.read(course.root()))
                .isInstanceOfSatisfying(
                        CourseReading.Complete.class,
                        complete -> assertThat(complete.demonstrations())
                                .containsExactly(new Demonstration(
                                        "small-words/" + LESSON + "/greet/task.md",
                                        3,
                                        ProgrammingLanguage.PYTHON,
                                        "print(input())\n",
                                        "Anna\n",
                                        Optional.of("Anna\n"))));
    }

    @Test
    void aMissingStarterIsSaid() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words").remove(LESSON + "/greet/starter/main.py");
        assertThat(faults(course)).singleElement().asString().contains("greet/starter:1: There is no 'main.py' here.");
    }

    @Test
    void aMissingTranslationIsSaid() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words").remove(LESSON + "/greet/task.ru.md");
        assertThat(faults(course)).singleElement().asString().contains("greet/task.ru.md:1: This file is missing.");
    }

    @Test
    void brokenTextIsSaidWithItsLine() throws IOException {
        var course = CourseOnDisk.in(folder, "small-words");
        Files.write(course.root().resolve(LESSON + "/greet/task.md"), "Fine.\nБ".getBytes(StandardCharsets.UTF_16));
        assertThat(faults(course)).singleElement().asString().contains("This is not UTF-8.");
    }

    private static List<CourseFault> faults(CourseOnDisk course) {
        return switch (CourseReader.read(course.root())) {
            case CourseReading.Complete _ -> List.of();
            case CourseReading.Faulty faulty -> faulty.faults();
        };
    }
}
