package org.posad.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.posad.assessment.Exercises.ECHO;
import static org.posad.assessment.Exercises.HIDDEN;
import static org.posad.assessment.Exercises.SEEN;
import static org.posad.assessment.Exercises.english;
import static org.posad.assessment.Exercises.mistake;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.Exercise;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Foretold;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.Mistake.Where;
import org.posad.catalog.GradedExercise.WrongSolution;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

class CourseProofTest {

    private static final Mistake SAYS_BYE = mistake("says-bye", Map.of(Where.STDOUT, "bye"));
    private static final Mistake SAYS_ANYTHING = mistake("says-anything", Map.of(Where.STDOUT, "."));

    private final FakeSandbox sandbox = new FakeSandbox();
    private final CourseProof proof = new CourseProof(sandbox.address(), FakeSandbox.TOKEN);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void findsNothingInASoundExercise() {
        assertThat(check(
                        "say todo",
                        "echo",
                        wrong("bye", "say bye", "wrong", "says-bye"),
                        wrong("loop", "loop", "too-slow", null)))
                .isEmpty();
    }

    @Test
    void findsAStarterThatPasses() {
        assertThat(check("echo", "echo")).anySatisfy(fault -> {
            assertThat(fault.part()).isEqualTo("starter");
            assertThat(fault.problem()).contains("passes already");
        });
    }

    @Test
    void findsASolutionThatFails() {
        assertThat(check("say todo", "say hello")).anySatisfy(fault -> {
            assertThat(fault.part()).isEqualTo("solution");
            assertThat(fault.problem()).contains("A secret");
        });
    }

    @Test
    void runsTheSolutionAsOftenAsItIsTold() {
        var solution = Base64.getEncoder().encodeToString("echo".getBytes(UTF_8));
        var exercise = exercise("say todo", "echo", Map.of(), SEEN, HIDDEN);
        assertThat(new CourseProof(sandbox.address(), FakeSandbox.TOKEN, 5).check(List.of(exercise)))
                .isEmpty();
        assertThat(sandbox.sources()).filteredOn(solution::equals).hasSize(2 * 5);
    }

    @Test
    void findsAWrongSolutionThatIsAnotherMistakeThanDeclared() {
        assertThat(check("say todo", "echo", wrong("bye", "say bye", "crashed", null)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.part()).isEqualTo("wrong/bye");
                    assertThat(fault.problem()).contains("'crashed'").contains("printed \"bye\\n\"");
                });
    }

    @Test
    void findsAWrongSolutionThatPasses() {
        assertThat(check("say todo", "echo", wrong("right", "echo", "wrong", null)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("accepted"));
    }

    @Test
    void findsAnExplanationThatIsNotShown() {
        assertThat(check("say todo", "echo", wrong("hi", "say hi", "wrong", "says-bye")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("shows the explanation of 'says-anything'"));
    }

    @Test
    void findsATestThatAnEmptyProgramPasses() {
        var nothing = new Case(english("Nothing"), "", "", 1, true);
        var exercise = exercise("say todo", "echo", Map.of(), SEEN, nothing);
        assertThat(proof.check(List.of(exercise)))
                .anySatisfy(fault ->
                        assertThat(fault.problem()).contains("empty program").contains("Nothing"));
    }

    @Test
    void findsFilesThatTheStarterDoesNotHave() {
        var other = new WrongSolution(List.of(new SourceFile("other.py", "echo")), "wrong", null);
        assertThat(proof.check(List.of(exercise("say todo", "echo", Map.of("other", other), SEEN))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("WRONG_FILES"));
    }

    @Test
    void tellsAllFaultsTogether() {
        assertThat(check("echo", "say no", wrong("a", "echo", "wrong", null), wrong("b", "crash", "wrong", null)))
                .extracting(ProofFault::part)
                .containsExactly("starter", "solution", "wrong/a", "wrong/b");
    }

    @Test
    void findsAProgramThatCannotBeForetold() {
        assertThat(proof.check(List.of(prediction("echo")))).isEmpty();
        assertThat(proof.check(List.of(prediction("crash")))).singleElement().satisfies(fault -> {
            assertThat(fault.part()).isEqualTo("program");
            assertThat(fault.problem()).contains("cannot be foretold");
        });
    }

    @Test
    void saysWhenTheSandboxIsAway() {
        sandbox.close();
        assertThatThrownBy(() -> check("say todo", "echo")).isInstanceOf(ProofImpossible.class);
    }

    private static GradedExercise prediction(String program) {
        var asked = new Foretold(english("Output"), "hello\n", "output-1.txt");
        var exercise = Exercises.echo(SEEN).exercise();
        return new GradedExercise(
                new Exercise(
                        exercise.id(),
                        exercise.title(),
                        exercise.task(),
                        Exercise.Kind.PREDICT,
                        exercise.programming(),
                        exercise.points(),
                        List.of(),
                        List.of(new SourceFile("output-1.txt", "")),
                        List.of(),
                        List.of()),
                1,
                "0".repeat(64),
                Exercises.echo(SEEN).limits(),
                new Grading.Prediction(files(program), List.of(asked)),
                List.of(),
                List.of(),
                Map.of());
    }

    private record Wrong(String name, WrongSolution solution) {}

    private static Wrong wrong(String name, String program, String verdict, @Nullable String mistake) {
        return new Wrong(name, new WrongSolution(files(program), verdict, mistake));
    }

    private List<ProofFault> check(String starter, String solution, Wrong... wrong) {
        var all = new LinkedHashMap<String, WrongSolution>();
        for (var each : wrong) {
            all.put(each.name(), each.solution());
        }
        return proof.check(List.of(exercise(starter, solution, all, SEEN, HIDDEN)));
    }

    private static GradedExercise exercise(
            String starter, String solution, Map<String, WrongSolution> wrong, Case... cases) {
        var base = Exercises.io(ECHO, ProgrammingLanguage.PYTHON, List.of(SAYS_BYE, SAYS_ANYTHING), cases);
        var shown = base.exercise();
        return new GradedExercise(
                new Exercise(
                        shown.id(),
                        shown.title(),
                        shown.task(),
                        shown.kind(),
                        shown.programming(),
                        shown.points(),
                        shown.skills(),
                        files(starter),
                        shown.examples(),
                        shown.hints()),
                base.release(),
                base.suiteDigest(),
                base.limits(),
                base.grading(),
                base.mistakes(),
                files(solution),
                wrong);
    }

    private static List<SourceFile> files(String program) {
        return List.of(new SourceFile("main.py", program));
    }
}
