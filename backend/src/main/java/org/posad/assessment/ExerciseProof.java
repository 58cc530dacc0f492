package org.posad.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.assessment.judging.AnswerKey;
import org.posad.assessment.judging.Examination;
import org.posad.assessment.judging.Foresight;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.WrongSolution;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;

/** Proves one exercise. */
final class ExerciseProof {

    private final GradedExercise exercise;
    private final Sandbox sandbox;
    private final int solutionRuns;
    private final List<ProofFault> faults = new ArrayList<>();

    ExerciseProof(GradedExercise exercise, Sandbox sandbox, int solutionRuns) {
        this.exercise = exercise;
        this.sandbox = sandbox;
        this.solutionRuns = solutionRuns;
    }

    List<ProofFault> faults() {
        switch (exercise.grading()) {
            case Grading.Quiz quiz -> checkAnswers(AnswerKey.of(quiz));
            case Grading.Prediction _ -> checkPrediction();
            case Grading.Io _, Grading.Checked _, Grading.UnitTests _, Grading.Sql _ -> checkProgram();
        }
        return List.copyOf(faults);
    }

    /** The author's own answers pass, and none at all score nothing. */
    private void checkAnswers(List<SourceFile> right) {
        checkEmptyProgram("exercise.yaml");
        verdictOn("exercise.yaml", right).ifPresent(verdict -> {
            if (!(verdict instanceof Verdict.Accepted)) {
                fault(
                        "exercise.yaml",
                        "Its own answers do not pass: %s.".formatted(Kind.describe(verdict)),
                        "Mend the questions.");
            }
        });
    }

    private void checkPrediction() {
        try {
            var truth = Foresight.of(exercise, this::run);
            checkAnswers(truth);
        } catch (IllegalStateException e) {
            fault(
                    "program",
                    "It cannot be foretold: %s.".formatted(e.getMessage()),
                    "Mend the program, or the inputs.");
        }
    }

    private void checkProgram() {
        checkStarter();
        checkEmptyProgram("tests");
        checkSolutions();
        exercise.wrong().forEach(this::checkWrong);
    }

    private void checkStarter() {
        verdictOn("starter", exercise.exercise().starter()).ifPresent(verdict -> {
            if (verdict instanceof Verdict.Accepted) {
                fault("starter", "It passes already.", "Leave something to do, or add a test that it fails.");
            }
        });
    }

    private void checkEmptyProgram(String part) {
        var empty = exercise.exercise().starter().stream()
                .map(file -> new SourceFile(file.name(), ""))
                .toList();
        verdictOn(part, empty).ifPresent(verdict -> {
            if (verdict.score() > 0) {
                var passed = verdict.tests().stream()
                        .filter(TestResult::passed)
                        .map(ExerciseProof::name)
                        .toList();
                fault(part, "An empty program passes %s.".formatted(passed), "Make each test ask for something.");
            }
        });
    }

    /** The first time that it fails is enough to know. */
    private void checkSolutions() {
        var before = faults.size();
        for (var run = 1; run <= solutionRuns && faults.size() == before; run++) {
            checkSolution(run);
        }
    }

    private void checkSolution(int run) {
        verdictOn("solution", exercise.solution()).ifPresent(verdict -> {
            if (!(verdict instanceof Verdict.Accepted)) {
                var problem = run == 1
                        ? "It does not pass: %s.".formatted(Kind.describe(verdict))
                        : "It passes, but not always; run %d came to: %s.".formatted(run, Kind.describe(verdict));
                fault("solution", problem, "Mend it, or the tests.");
            }
            var half = exercise.limits().cpu().dividedBy(2);
            verdict.tests().stream()
                    .filter(test -> test.passed() && test.time().compareTo(half) > 0)
                    .forEach(test -> fault(
                            "solution",
                            "It needs %s s of %s s in '%s'."
                                    .formatted(
                                            seconds(test.time()),
                                            seconds(exercise.limits().cpu()),
                                            name(test)),
                            "Raise limits: {seconds: …} until half of it is enough."));
        });
    }

    private void checkWrong(String name, WrongSolution wrong) {
        var part = "wrong/" + name;
        verdictOn(part, wrong.files()).ifPresent(verdict -> {
            var kind = Kind.of(verdict);
            if (!kind.equals(wrong.verdict())) {
                fault(
                        part,
                        "It should be '%s' and is '%s'.".formatted(wrong.verdict(), Kind.describe(verdict)),
                        kind.equals(Kind.ACCEPTED)
                                ? "Add a test that tells it from the solution."
                                : "Declare what it is, or mend it.");
            } else if (wrong.mistake() != null) {
                checkExplanation(part, wrong.mistake(), verdict);
            }
        });
    }

    private void checkExplanation(String part, String mistake, Verdict verdict) {
        var expected = exercise.mistakes().stream()
                .filter(each -> each.id().equals(mistake))
                .findFirst()
                .map(Mistake::explanation);
        var shown = explanation(verdict);
        if (expected.isEmpty() || !expected.equals(shown)) {
            var instead = shown.flatMap(this::mistakeThatSays)
                    .map("the explanation of '%s'"::formatted)
                    .orElse("no explanation");
            fault(
                    part,
                    "It should show the explanation of '%s' and shows %s.".formatted(mistake, instead),
                    "Mend the match of the mistake, or put it before the other.");
        }
    }

    private static Optional<Text> explanation(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> Optional.empty();
            case Verdict.Rejected rejected -> Optional.ofNullable(rejected.explanation());
            case Verdict.DoesNotCompile refused -> Optional.ofNullable(refused.explanation());
        };
    }

    private Optional<String> mistakeThatSays(Text explanation) {
        return exercise.mistakes().stream()
                .filter(mistake -> mistake.explanation().equals(explanation))
                .findFirst()
                .map(Mistake::id);
    }

    private Optional<Verdict> verdictOn(String part, List<SourceFile> files) {
        try {
            var source = new SourceCode(files).forExercise(exercise.exercise());
            return Optional.of(judge(source));
        } catch (UnacceptableSource e) {
            fault(part, "Its files cannot be taken: %s.".formatted(e.reason()), "Give it the files of the starter.");
        } catch (IllegalStateException e) {
            fault(part, "It cannot be judged: %s.".formatted(e.getMessage()), "Use a kind and language that can.");
        }
        return Optional.empty();
    }

    private Verdict judge(SourceCode source) {
        var examination = Examination.of(exercise, source);
        var replies = examination.runs().isEmpty() ? List.<Reply>of() : run(examination.runs());
        return examination
                .then(replies)
                .map(then -> then.verdict(run(then.runs())))
                .orElseGet(() -> examination.verdict(replies));
    }

    private List<Reply> run(List<Run> runs) {
        return Patience.with(() -> sandbox.run(runs, _ -> {}));
    }

    private void fault(String part, String problem, String remedy) {
        faults.add(new ProofFault(exercise.exercise().id(), part, problem, remedy));
    }

    private static String name(TestResult test) {
        return test.name().in(Locale.ENGLISH);
    }

    private static String seconds(Duration time) {
        return "%.2f".formatted(time.toMillis() / 1000.0);
    }
}
