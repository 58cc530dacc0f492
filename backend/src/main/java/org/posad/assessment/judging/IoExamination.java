package org.posad.assessment.judging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;

/** Whole programs: each case is a run of its own, and what it prints is compared here. */
final class IoExamination implements Examination {

    private final GradedExercise exercise;
    private final Grading.Io io;
    private final Sources sources;
    private final Program program;
    private final Outcomes outcomes;
    private final Verdicts verdicts;

    IoExamination(GradedExercise exercise, Grading.Io io, Sources sources) {
        this.exercise = exercise;
        this.io = io;
        this.sources = sources;
        this.program = new Program(sources);
        this.outcomes = new Outcomes(sources, exercise.limits());
        this.verdicts = new Verdicts(new Mistakes(exercise.mistakes()), sources);
    }

    @Override
    public List<Run> runs() {
        return io.cases().stream()
                .map(each -> program.on(each.input(), exercise.limits()))
                .toList();
    }

    @Override
    public int languageId() {
        return sources.toolchain().languageId();
    }

    @Override
    public int tests() {
        return io.cases().size();
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
        Case test = io.cases().get(index);
        var printed = reply.output();
        var outcome = outcomes.of(reply, () -> compared(test, printed));
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

    private Outcome compared(Case test, String printed) {
        return Likeness.holds(io.comparison(), test.output(), printed)
                ? new Outcome.Passed()
                : new Outcome.WrongOutput(Shown.head(test.output(), Shown.TEST), Shown.head(printed, Shown.TEST));
    }
}
