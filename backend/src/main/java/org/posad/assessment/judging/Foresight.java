package org.posad.assessment.judging;

import java.util.List;
import java.util.function.Function;
import org.posad.assessment.SourceCode;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;

/** What the program of an exercise to foretell really prints: for the proof that it prints the same again. */
public final class Foresight {

    private Foresight() {}

    /**
     * The answers of somebody who knows.
     *
     * @throws IllegalStateException if the program does not end by itself, or prints nothing
     */
    public static List<SourceFile> of(GradedExercise exercise, Function<List<Run>, List<Reply>> sandbox) {
        if (!(exercise.grading() instanceof Grading.Prediction prediction)) {
            throw new IllegalArgumentException(
                    "Nothing is to be foretold in " + exercise.exercise().id());
        }
        var examination = new PredictExamination(
                exercise, prediction, new SourceCode(exercise.exercise().starter()));
        return examination.truth(sandbox.apply(examination.runs()));
    }
}
