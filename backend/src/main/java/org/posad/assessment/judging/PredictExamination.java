package org.posad.assessment.judging;

import java.time.Duration;
import java.util.ArrayList;
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
import org.posad.catalog.GradedExercise.Foretold;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;

/** What a program prints, said beforehand: the author's program is run, and tells who is right. */
final class PredictExamination implements Examination {

    private final GradedExercise exercise;
    private final List<Foretold> cases;
    private final SourceCode answers;
    private final Sources sources;
    private final Verdicts verdicts;

    PredictExamination(GradedExercise exercise, Grading.Prediction prediction, SourceCode answers) {
        this.exercise = exercise;
        this.cases = prediction.cases();
        this.answers = answers;
        this.sources = Sources.of(exercise.exercise().programming(), new SourceCode(prediction.program()));
        this.verdicts = new Verdicts(new Mistakes(exercise.mistakes()), sources);
    }

    @Override
    public List<Run> runs() {
        var program = new Program(sources);
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
        return List.of(); // a moment later they are all there
    }

    @Override
    public Verdict verdict(List<Reply> replies) {
        var points = Shares.of(exercise.exercise().points(), cases.size());
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < cases.size(); i++) {
            observations.add(observe(i, points.get(i), printed(replies.get(i))));
        }
        return verdicts.of(observations);
    }

    /** What it really prints, for the proof that it does so every time. */
    List<SourceFile> truth(List<Reply> replies) {
        var files = new ArrayList<SourceFile>();
        for (int i = 0; i < cases.size(); i++) {
            files.add(new SourceFile(cases.get(i).file(), printed(replies.get(i))));
        }
        return files;
    }

    private Observation observe(int index, int points, String printed) {
        var foretold = cases.get(index);
        var said = answer(foretold);
        var result = new TestResult(
                foretold.name(), true, points, foretold.input(), outcome(said, printed), Duration.ZERO, 0);
        return new Observation(Integer.toString(index + 1), result, said, "");
    }

    private static Outcome outcome(String said, String printed) {
        if (said.isBlank()) {
            return new Outcome.Unanswered();
        }
        int line = Likeness.firstDifference(printed, said);
        return line == 0 ? new Outcome.Passed() : new Outcome.Mispredicted(line);
    }

    private String answer(Foretold foretold) {
        return answers.files().stream()
                .filter(file -> file.name().equals(foretold.file()))
                .map(SourceFile::content)
                .findFirst()
                .orElse("");
    }

    private String printed(Reply reply) {
        var ending = Ending.of(reply, exercise.limits().memoryMb());
        if (ending != Ending.EXITED || reply.output().isBlank()) {
            throw new IllegalStateException("the program whose output is asked for prints nothing: " + ending);
        }
        return reply.output();
    }
}
