package org.posad.assessment.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.Comparison;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;

/** Whole programs: each case is a run of its own, and what it prints is compared here. */
final class IoExamination implements Examination {

    private final GradedExercise exercise;
    private final List<Case> cases;
    private final Sources sources;
    private final CaseJudge judge;
    private final Program program;
    private final Outcomes outcomes;
    private final Verdicts verdicts;

    IoExamination(GradedExercise exercise, List<Case> cases, Sources sources, CaseJudge judge) {
        this.exercise = exercise;
        this.cases = cases;
        this.sources = sources;
        this.judge = judge;
        this.program = new Program(sources);
        this.outcomes = new Outcomes(sources, exercise.limits());
        this.verdicts = new Verdicts(new Mistakes(exercise.mistakes()), sources);
    }

    static IoExamination of(GradedExercise exercise, Grading.Io io, Sources sources) {
        return new IoExamination(
                exercise, io.cases(), sources, (_, test, printed) -> compared(io.comparison(), test, printed));
    }

    @Override
    public List<Run> runs() {
        return cases.stream()
                .map(each -> program.on(each.input(), exercise.limits()))
                .toList();
    }

    @Override
    public OptionalInt languageId() {
        return OptionalInt.of(sources.toolchain().languageId());
    }

    @Override
    public int tests() {
        return cases.size();
    }

    @Override
    public List<TestResult> soFar(List<@Nullable Reply> replies) {
        var results = new ArrayList<TestResult>();
        for (int i = 0; i < tests(); i++) {
            var reply = replies.get(i);
            if (reply == null || outcomes.doesNotCompile(reply)) {
                break;
            }
            results.add(observe(i, reply).result());
        }
        return results;
    }

    @Override
    public Verdict verdict(List<Reply> replies) {
        var refused = replies.stream().filter(outcomes::doesNotCompile).findFirst();
        if (refused.isPresent()) {
            return verdicts.doesNotCompile(outcomes.compilerOutput(refused.get()));
        }
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < tests(); i++) {
            observations.add(observe(i, replies.get(i)));
        }
        return verdicts.of(observations);
    }

    private Observation observe(int index, Reply reply) {
        Case test = cases.get(index);
        var printed = reply.output();
        var outcome = outcomes.of(reply, () -> judge.judge(index, test, printed));
        var result = new TestResult(
                test.name(),
                test.visible(),
                test.points(),
                Shown.head(test.input(), Shown.TEST),
                outcome,
                reply.cpu(),
                reply.memoryKb());
        return new Observation(
                Integer.toString(index + 1), result, Shown.head(printed, Shown.TRIAL), outcomes.errors(reply));
    }

    /** Whether the program has come to its end by itself, so that its output is worth looking at. */
    boolean hasEnded(Reply reply) {
        return Ending.of(reply, exercise.limits().memoryMb()) == Ending.EXITED;
    }

    private static Outcome compared(Comparison comparison, Case test, String printed) {
        return Likeness.holds(comparison, test.output(), printed)
                ? new Outcome.Passed()
                : new Outcome.WrongOutput(Shown.head(test.output(), Shown.TEST), Shown.head(printed, Shown.TEST));
    }
}
