package org.posad.gate.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.catalog.Comparison;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.WrongSolution;
import org.posad.catalog.Text;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

/** What comes over from other systems is an exercise of ours, once its author has written what is missing. */
class ImportTest {

    @TempDir
    private Path folder;

    @Test
    void aProblemPackageComesOverWithItsDataAndSubmissions() throws Exception {
        var report = bring(kattis(), "python");
        assertThat(report)
                .contains("twofold: brought over.")
                .contains("The statement in 'en' was LaTeX")
                .contains("The submission slow.cpp was left out")
                .contains("1 brought over, 0 left out.");
        var exercise = imported("twofold");
        assertThat(exercise.exercise().title().in(Locale.ENGLISH)).isEqualTo("Twofold");
        assertThat(exercise.exercise().task().in(Locale.ENGLISH))
                .contains("Print <em>twice</em> the number <code>n ≤ 100</code>.");
        assertThat(exercise.limits().cpu()).hasSeconds(3);
        assertThat(exercise.grading()).isInstanceOfSatisfying(Grading.Io.class, io -> {
            assertThat(io.comparison()).isEqualTo(Comparison.TOKENS);
            assertThat(io.cases()).extracting(Case::input).containsExactly("2\n", "50\n");
            assertThat(io.cases()).extracting(Case::output).containsExactly("4\n", "100\n");
            assertThat(io.cases()).extracting(Case::visible).containsExactly(true, false);
        });
        assertThat(exercise.solution().getFirst().content()).isEqualTo("print(2 * int(input()))\n");
        assertThat(exercise.wrong()).containsOnlyKeys("square", "nothing");
        assertThat(exercise.wrong()).extractingByKey("square").returns("wrong", WrongSolution::verdict);
        assertThat(exercise.wrong()).extractingByKey("nothing").returns("crashed", WrongSolution::verdict);
    }

    @Test
    void aProblemWithAValidatorOfItsOwnIsLeftOut() throws Exception {
        var source = write(kattis(), "problem.yaml", "name: Guess\nvalidation: custom interactive\n");
        assertThat(bring(source, "python"))
                .contains("twofold: left out.\n  - Its output is judged by a program of its own")
                .contains("0 brought over, 1 left out.");
    }

    @Test
    void aProblemInAnotherLanguageLeavesItsProgramsToBeWritten() throws Exception {
        assertThat(bring(kattis(), "java"))
                .contains("No accepted submission is in java: write a solution.")
                .contains("No wrong submission is in java");
    }

    @Test
    void aTrackComesOverExerciseByExercise() throws Exception {
        var track = track();
        write(track, "exercises/practice/no-tests/.meta/config.json", "{\"files\": {}}");
        write(track, "exercises/practice/broken/.meta/config.json", "{");
        assertThat(bring(track, "python"))
                .contains("two-fer: brought over.")
                .contains("no-tests: left out.")
                .contains("broken: left out.\n  - .meta/config.json is not JSON")
                .contains("1 brought over, 2 left out.");
        var exercise = imported("two-fer");
        assertThat(exercise.exercise().task().in(Locale.ENGLISH))
                .contains("One for you.")
                .doesNotContain("Instructions");
        assertThat(exercise.grading()).isInstanceOfSatisfying(Grading.UnitTests.class, tests -> {
            assertThat(tests.files().getFirst().content()).contains("from main import (\n    two_fer,\n)");
            assertThat(tests.names()).containsOnlyKeys("test_no_name_given", "test_a_name_given");
            assertThat(named(tests, "test_no_name_given")).isEqualTo("No name given");
        });
        assertThat(exercise.solution().getFirst().content()).contains("def two_fer(name=\"you\"):");
    }

    @Test
    void anExerciseInJavaComesOverUnderOurNames() throws Exception {
        var exercise = folder.resolve("leap");
        write(exercise, ".meta/config.json", """
                {"files": {"solution": ["src/main/java/Leap.java"], "test": ["src/test/java/LeapTest.java"],
                           "example": [".meta/src/reference/java/Leap.java"]}}
                """);
        write(exercise, ".docs/instructions.md", "# Instructions\n\nIs it a leap year?\n");
        write(
                exercise,
                "src/main/java/Leap.java",
                "class Leap {\n    boolean isLeapYear(int year) { throw null; }\n}\n");
        write(
                exercise,
                ".meta/src/reference/java/Leap.java",
                "public class Leap {\n    boolean isLeapYear(int year) { return year % 4 == 0; }\n}\n");
        write(exercise, "src/test/java/LeapTest.java", """
                import org.junit.jupiter.api.Disabled;
                import org.junit.jupiter.api.DisplayName;
                import org.junit.jupiter.api.Test;

                public class LeapTest {
                    @Test
                    @DisplayName("year divisible by 4")
                    public void testDivisibleBy4() {}

                    @Disabled("Remove to run test")
                    @Test
                    public void testNotDivisible() {}
                }
                """);
        assertThat(bring(exercise, "java")).contains("leap: brought over.");
        assertThat(imported("leap").solution().getFirst().content()).startsWith("class Leap {");
        assertThat(imported("leap").grading()).isInstanceOfSatisfying(Grading.UnitTests.class, tests -> {
            assertThat(tests.files().getFirst().content()).doesNotContain("Disabled");
            assertThat(named(tests, "testDivisibleBy4")).isEqualTo("year divisible by 4");
            assertThat(named(tests, "testNotDivisible")).isEqualTo("Test not divisible");
        });
    }

    @Test
    void unitTestsThatCannotBeRunHereAreLeftOut() throws Exception {
        assertThat(bring(track(), "bash")).contains("two-fer: left out.\n  - Unit tests in bash cannot be run here.");
        assertThat(bring(track(), "javascript")).contains("Unit tests in javascript cannot be run here.");
    }

    @Test
    void programsOfMoodleComeOverAndItsOtherQuestionsDoNot() throws Exception {
        var xml = write(folder, "questions.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                  <question type="category"><category><text>top/Town</text></category></question>
                  <question type="coderunner">
                    <name><text>Bus fares</text></name>
                    <questiontext format="html"><text><![CDATA[<p>Print <b>twice</b> the fare &amp; stop.</p>]]></text></questiontext>
                    <coderunnertype>python3</coderunnertype>
                    <answer>print(2 * int(input()))</answer>
                    <answerpreload></answerpreload>
                    <testcases>
                      <testcase testtype="0" useasexample="1"><testcode><text></text></testcode>
                        <stdin><text>3</text></stdin><expected><text>6</text></expected></testcase>
                      <testcase testtype="0" useasexample="0"><testcode><text></text></testcode>
                        <stdin><text>0</text></stdin><expected><text>0</text></expected></testcase>
                    </testcases>
                  </question>
                  <question type="multichoice"><name><text>Which bus?</text></name></question>
                </quiz>
                """);
        assertThat(bring(xml, "python"))
                .contains("bus-fares: brought over.")
                .contains("which-bus: left out.\n  - Questions of the type 'multichoice' cannot be brought over.")
                .contains("1 brought over, 1 left out.");
        var exercise = imported("bus-fares");
        assertThat(exercise.exercise().task().in(Locale.ENGLISH))
                .contains("Print <strong>twice</strong> the fare &amp; stop.");
        assertThat(exercise.grading())
                .isInstanceOfSatisfying(
                        Grading.Io.class,
                        io -> assertThat(io.cases()).extracting(Case::visible).containsExactly(true, false));
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        var nothing = Files.createDirectories(folder.resolve("nothing"));
        assertThatThrownBy(() -> bring(nothing, "python")).hasMessageContaining("Nothing is known of");
        var bomb = write(folder, "bomb.xml", "<!DOCTYPE quiz [<!ENTITY a \"b\">]><quiz>&a;</quiz>");
        assertThatThrownBy(() -> bring(bomb, "python")).hasMessageContaining("bomb.xml is not XML");
        assertThatThrownBy(() -> Import.bring(kattis(), course("c"), "nowhere"))
                .hasMessageContaining("no lesson 'nowhere'");
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws Exception {
        bring(kattis(), "python");
        assertThat(Import.bring(kattis(), folder.resolve("python/town"), "first-lesson"))
                .contains("twofold: left out.\n  - There is an exercise of that name already.");
    }

    private static String named(Grading.UnitTests tests, String method) {
        return tests.names().getOrDefault(method, Text.of("en", "nothing")).in(Locale.ENGLISH);
    }

    private String bring(Path source, String language) throws IOException, Refusal {
        return Import.bring(source, course(language), "first-lesson");
    }

    private Path course(String language) throws IOException, Refusal {
        var course = folder.resolve(language).resolve("town");
        if (Files.notExists(course)) {
            New.make(List.of("course", course.toString(), language));
        }
        return course;
    }

    /** With everything written that was left to write. */
    private GradedExercise imported(String slug) throws IOException {
        for (var language : Folder.children(folder)) {
            var course = language.resolve("town");
            if (Files.isDirectory(course)) {
                for (var file : Folder.files(course)) {
                    Files.writeString(file, Files.readString(file).replaceAll("‹[^›]*›", "words"));
                }
                if (CourseReader.read(course) instanceof CourseReading.Complete complete) {
                    return complete.content().gradedExercises().stream()
                            .filter(each -> each.exercise().id().slug().equals(slug))
                            .findFirst()
                            .orElseThrow();
                }
                throw new AssertionError(CourseReader.read(course));
            }
        }
        throw new AssertionError("Nothing was imported");
    }

    private Path kattis() throws IOException {
        var problem = folder.resolve("twofold");
        write(problem, "problem.yaml", "name: Twofold\nlimits: {time_limit: 3, memory: 256}\n");
        write(
                problem,
                "problem_statement/problem.en.tex",
                "\\problemname{Twofold}\nPrint \\emph{twice} the number $n \\leq 100$.\n");
        write(problem, "data/sample/1.in", "2\n");
        write(problem, "data/sample/1.ans", "4\n");
        write(problem, "data/secret/group/1.in", "50\n");
        write(problem, "data/secret/group/1.ans", "100\n");
        write(problem, "submissions/accepted/double.py", "print(2 * int(input()))\n");
        write(problem, "submissions/wrong_answer/square.py", "print(int(input()) ** 2)\n");
        write(problem, "submissions/run_time_error/nothing.py", "print(n)\n");
        write(problem, "submissions/time_limit_exceeded/slow.cpp", "int main() { for (;;); }\n");
        return problem;
    }

    private Path track() throws IOException {
        var track = folder.resolve("track");
        var exercise = track.resolve("exercises/practice/two-fer");
        write(exercise, ".meta/config.json", """
                {"files": {"solution": ["two_fer.py"], "test": ["two_fer_test.py"], "example": [".meta/example.py"]}}
                """);
        write(exercise, ".docs/instructions.md", "# Instructions\n\nOne for you.\n");
        write(exercise, "two_fer.py", "def two_fer(name):\n    pass\n");
        write(
                exercise,
                ".meta/example.py",
                "def two_fer(name=\"you\"):\n    return f\"One for {name}, one for me.\"\n");
        write(exercise, "two_fer_test.py", """
                import unittest

                from two_fer import (
                    two_fer,
                )


                class TwoFerTest(unittest.TestCase):
                    def test_no_name_given(self):
                        self.assertEqual(two_fer(), "One for you, one for me.")

                    def test_a_name_given(self):
                        self.assertEqual(two_fer("Alice"), "One for Alice, one for me.")
                """);
        return track;
    }

    private static Path write(Path folder, String file, String content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return file.equals("problem.yaml") ? folder : path;
    }
}
