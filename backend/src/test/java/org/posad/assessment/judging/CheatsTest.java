package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Exercises;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.assessment.sandbox.Run;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.ProgrammingLanguage;

/** Programs that want to pass without solving anything, a file each; none does. First, for some wait until their time is up. */
@Order(1)
class CheatsTest {

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = RealSandbox.client();
    }

    @Test
    void getNothingOfPythonsUnitTests() throws IOException, SandboxFault {
        assertNothingIsGot(verdicts("python", _ -> UnitExercises.add()));
        assertNothingIsGot(verdicts("python-measures", _ -> UnitExercises.carelessMeasures()));
    }

    @Test
    void getNothingOfJavasUnitTests() throws IOException, SandboxFault {
        assertNothingIsGot(verdicts("java", _ -> UnitExercises.carelessSums()));
    }

    @Test
    void getNoHiddenCaseOfAProgram() throws IOException, SandboxFault {
        verdicts("io", CheatsTest::addition)
                .forEach((cheat, verdict) -> assertThat(verdict.tests().stream()
                                .filter(test -> !test.visible())
                                .filter(TestResult::passed))
                        .as(cheat)
                        .isEmpty());
    }

    @Test
    void areNotWhatHonestProgramsAre() throws SandboxFault {
        assertAccepted(UnitExercises.add(), "def add(a, b):\n    return a + b\n");
        assertAccepted(UnitExercises.carelessMeasures(), """
                def mean(numbers):
                    return sum(numbers) / len(numbers)
                def digits(text):
                    return {int(c) for c in text if c.isdigit()}
                """);
        assertAccepted(UnitExercises.carelessSums(), """
                import java.util.*;
                class Sums {
                    static List<Integer> sum(int a, int b) { return List.of(a + b); }
                    static Set<String> letters(String word) { return new TreeSet<>(List.of(word.split(""))); }
                    static double half(int a) { return a / 2.0; }
                }
                """);
        assertAccepted(addition(Path.of("honest.py")), "print(sum(map(int, input().split())))");
    }

    private static void assertNothingIsGot(Map<String, Verdict> verdicts) {
        verdicts.forEach((cheat, verdict) ->
                assertThat(verdict.score()).as("%s: %s", cheat, verdict).isZero());
    }

    private static void assertAccepted(GradedExercise exercise, String program) throws SandboxFault {
        var verdict = verdicts(Map.of("honest", examination(exercise, program))).get("honest");
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    }

    private static Map<String, Verdict> verdicts(String folder, Function<Path, GradedExercise> exercise)
            throws IOException, SandboxFault {
        var examinations = new LinkedHashMap<String, Examination>();
        for (var cheat : cheats(folder)) {
            examinations.put(
                    folder + "/" + cheat.getFileName(), examination(exercise.apply(cheat), Files.readString(cheat)));
        }
        return verdicts(examinations);
    }

    /** All of them in one batch. */
    private static Map<String, Verdict> verdicts(Map<String, Examination> examinations) throws SandboxFault {
        var runs = new ArrayList<Run>();
        examinations.values().forEach(examination -> runs.addAll(examination.runs()));
        var replies = sandbox.run(runs, _ -> {}).iterator();
        var verdicts = new LinkedHashMap<String, Verdict>();
        examinations.forEach((cheat, examination) -> verdicts.put(
                cheat,
                examination.verdict(Stream.generate(replies::next)
                        .limit(examination.runs().size())
                        .toList())));
        return verdicts;
    }

    private static Examination examination(GradedExercise exercise, String program) {
        return Examination.of(
                exercise, SourceCode.of(exercise.exercise().programming().mainFile(), program));
    }

    private static GradedExercise addition(Path cheat) {
        return Exercises.io(
                new ExerciseId("cheats/addition"),
                language(cheat.toString()),
                List.of(),
                new Case(english("Small"), "2 3\n", "5\n", 1, true),
                new Case(english("Large"), "1000 42\n", "1042\n", 1, false),
                new Case(english("Negative"), "-7 -8\n", "-15\n", 1, false));
    }

    private static ProgrammingLanguage language(String name) {
        return Stream.of(ProgrammingLanguage.values())
                .filter(each ->
                        name.endsWith(each.mainFile().substring(each.mainFile().lastIndexOf('.'))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> cheats(String folder) throws IOException {
        try (var files = Files.list(Path.of(Objects.requireNonNull(CheatsTest.class.getResource("cheats/" + folder))
                .toURI()))) {
            return files.sorted().toList();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
