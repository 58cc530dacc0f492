package org.posad.assessment.judging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;

/**
 * Whole programs whose output is looked at by a program of the author's: many answers may be right. The two never share a
 * box; the author's is run on what the learner's has printed.
 */
final class CheckedExamination implements Examination {

    private final GradedExercise exercise;
    private final Grading.Checked checked;
    private final Sources sources;
    private final IoExamination programs;

    CheckedExamination(GradedExercise exercise, Grading.Checked checked, Sources sources) {
        this.exercise = exercise;
        this.checked = checked;
        this.sources = sources;
        this.programs = new IoExamination(exercise, checked.cases(), sources, (_, test, _) -> {
            throw new IllegalStateException("The checker was not asked about " + test.name());
        });
    }

    @Override
    public List<Run> runs() {
        return programs.runs();
    }

    @Override
    public OptionalInt languageId() {
        return programs.languageId();
    }

    @Override
    public int tests() {
        return checked.cases().size();
    }

    @Override
    public List<TestResult> soFar(List<@Nullable Reply> replies) {
        return List.of(); // nothing is certain before the checker has spoken
    }

    @Override
    public Optional<Examination> then(List<Reply> replies) {
        var ended = IntStream.range(0, replies.size())
                .filter(index -> programs.hasEnded(replies.get(index)))
                .boxed()
                .toList();
        return ended.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckerExamination(exercise, checked, sources, replies, ended));
    }

    /** Of programs none of which has come to an end by itself. */
    @Override
    public Verdict verdict(List<Reply> replies) {
        return programs.verdict(replies);
    }
}
