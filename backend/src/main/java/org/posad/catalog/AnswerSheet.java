package org.posad.catalog;

import java.util.List;
import java.util.Optional;
import org.posad.catalog.GradedExercise.Grading;

/** What students of an exercise without an editor are asked, and nothing of the answers. */
public sealed interface AnswerSheet {

    record Quiz(List<AskedQuestion> questions) implements AnswerSheet {

        /** The file that the answers are handed in as. */
        public static final String FILE = "answers.json";
    }

    /**
     * What does it print?
     *
     * @param cases each with its input; the output is what is asked
     */
    record Prediction(List<SourceFile> program, List<Run> cases) implements AnswerSheet {}

    /** A program with gaps to fill. */
    record Gaps(SourceFile program) implements AnswerSheet {}

    /**
     * A program in pieces.
     *
     * @param pool its lines, and some that are of no use
     */
    record Lines(SourceFile pool) implements AnswerSheet {}

    /** @param file that the answer is given in */
    record Run(Text name, String input, String file) {}

    /** Nothing, where the answer is a program. */
    static Optional<AnswerSheet> of(GradedExercise graded) {
        var exercise = graded.exercise();
        return switch (graded.grading()) {
            case Grading.Quiz quiz ->
                Optional.of(new Quiz(
                        quiz.questions().stream().map(AskedQuestion::of).toList()));
            case Grading.Prediction prediction ->
                Optional.of(new Prediction(
                        prediction.program(),
                        prediction.cases().stream()
                                .map(each -> new Run(each.name(), each.input(), each.file()))
                                .toList()));
            case Grading.Io _, Grading.Checked _, Grading.UnitTests _, Grading.Sql _ -> ofProgram(exercise);
        };
    }

    private static Optional<AnswerSheet> ofProgram(Exercise exercise) {
        return switch (exercise.kind()) {
            case FILL -> Optional.of(new Gaps(exercise.starter().getFirst()));
            case PARSONS -> Optional.of(new Lines(exercise.starter().getFirst()));
            case IO, UNIT, SQL, FIX, QUIZ, PREDICT -> Optional.empty();
        };
    }
}
