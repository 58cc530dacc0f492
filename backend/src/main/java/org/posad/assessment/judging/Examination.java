package org.posad.assessment.judging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.ProgrammingLanguage;

/**
 * A learner's program being put to an exercise's tests: which runs it takes, and what their replies come to. Results
 * are whole, hidden tests included.
 */
public sealed interface Examination
        permits IoExamination,
                UnitExamination,
                SqlExamination,
                QuizExamination,
                PredictExamination,
                CheckedExamination,
                CheckerExamination {

    static Examination of(GradedExercise exercise, SourceCode source) {
        var sources = Sources.of(exercise.exercise().programming(), source);
        return switch (exercise.grading()) {
            case Grading.Io io -> IoExamination.of(exercise, io, sources);
            case Grading.Checked checked -> new CheckedExamination(exercise, checked, sources);
            case Grading.UnitTests tests -> new UnitExamination(exercise, tests, sources);
            case Grading.Sql suite -> new SqlExamination(exercise, suite, sources);
            case Grading.Quiz quiz -> new QuizExamination(exercise, quiz, source);
            case Grading.Prediction prediction -> new PredictExamination(exercise, prediction, source);
        };
    }

    /** The sandbox's number for what runs programs in a language. */
    static int languageId(ProgrammingLanguage language) {
        return Toolchain.of(language).languageId();
    }

    List<Run> runs();

    /** The sandbox's number for the language that runs the program; empty where nothing is run. */
    OptionalInt languageId();

    /** How many tests there are to be results of. */
    int tests();

    /**
     * The results that are certain already, up to the first that is not.
     *
     * @param replies one for each run, null where it has not ended
     */
    List<TestResult> soFar(List<@Nullable Reply> replies);

    /** Runs that can be known only now, and whose replies the verdict rests on; mostly none. */
    default Optional<Examination> then(List<Reply> replies) {
        return Optional.empty();
    }

    /** @param replies one for each run */
    Verdict verdict(List<Reply> replies);
}
