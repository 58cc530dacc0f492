package org.posad.assessment.judging;

import java.time.Duration;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TrialState;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.ProgrammingLanguage;

/** A learner's program on input of their own: what it prints is shown, and compared with nothing. */
public sealed interface TrialRun permits ProgramTrial, SqlTrial {

    static TrialRun of(GradedExercise exercise, SourceCode source, String input) {
        var sources = Sources.of(exercise.exercise().programming(), source);
        return switch (exercise.grading()) {
            case Grading.Io _, Grading.Checked _, Grading.UnitTests _, Grading.Quiz _, Grading.Prediction _ ->
                new ProgramTrial(exercise.limits(), sources, input);
            case Grading.Sql suite -> new SqlTrial(exercise.limits(), suite, sources);
        };
    }

    /** A program that belongs to no exercise, and has all that most programs need. */
    static TrialRun of(ProgrammingLanguage language, SourceCode source, String input) {
        return of(language, source, input, new Limits(Duration.ofSeconds(10), 256));
    }

    /** A program that belongs to no exercise. */
    static TrialRun of(ProgrammingLanguage language, SourceCode source, String input, Limits limits) {
        return new ProgramTrial(limits, Sources.of(language, source), input);
    }

    Run run();

    TrialState state(Reply reply);
}
