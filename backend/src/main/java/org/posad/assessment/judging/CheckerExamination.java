package org.posad.assessment.judging;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;

/**
 * The author's checker, run on what programs have printed. It is called as those of Kattis' problem format are: names of the
 * files with the input and the answer, and a folder; the output on standard input; 42 says right, 43 wrong. What it prints is said to the learner.
 */
final class CheckerExamination implements Examination {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), 256);
    private static final int RIGHT = 42;
    private static final int WRONG = 43;

    private final GradedExercise exercise;
    private final Grading.Checked checked;
    private final Sources sources;
    private final Sources checker;
    private final List<Reply> replies;
    private final List<Integer> ended;

    /** @param ended indexes of the cases in which the program ended by itself */
    CheckerExamination(
            GradedExercise exercise,
            Grading.Checked checked,
            Sources sources,
            List<Reply> replies,
            List<Integer> ended) {
        this.exercise = exercise;
        this.checked = checked;
        this.sources = sources;
        this.checker = Sources.of(sources.language(), new SourceCode(checked.checker()));
        this.replies = replies;
        this.ended = ended;
    }

    @Override
    public List<Run> runs() {
        return ended.stream()
                .map(index -> run(checked.cases().get(index), replies.get(index).output()))
                .toList();
    }

    @Override
    public OptionalInt languageId() {
        return OptionalInt.of(sources.toolchain().languageId());
    }

    @Override
    public int tests() {
        return checked.cases().size();
    }

    @Override
    public List<TestResult> soFar(List<@Nullable Reply> replies) {
        return List.of();
    }

    @Override
    public Verdict verdict(List<Reply> checkers) {
        return new IoExamination(
                        exercise,
                        checked.cases(),
                        sources,
                        (index, _, _) -> outcome(checkers.get(ended.indexOf(index))))
                .verdict(replies);
    }

    private Run run(Case test, String printed) {
        var zip =
                new Zip().with(checker.files()).with("input.txt", test.input()).with("answer.txt", test.output());
        var compile = checker.toolchain().compile();
        if (compile != null) {
            zip.with("compile", compile + "\n");
        }
        zip.with("run", checker.toolchain().run() + " input.txt answer.txt .\n");
        return Run.ofZip(zip.bytes(), printed, LIMITS.cpu(), LIMITS.memoryMb());
    }

    private static Outcome outcome(Reply checker) {
        var code = checker.exitCode();
        if (code != null && code == RIGHT) {
            return new Outcome.Passed();
        }
        if (code != null && code == WRONG) {
            return new Outcome.AssertionFailed(Shown.head(checker.output(), Shown.TEST));
        }
        throw new IllegalStateException("The checker ended with %s, neither %d nor %d: %s %s"
                .formatted(code, RIGHT, WRONG, checker.errors(), checker.compilerOutput()));
    }
}
