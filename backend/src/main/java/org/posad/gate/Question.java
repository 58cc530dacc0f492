package org.posad.gate;

import java.util.List;
import java.util.Map;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.WrongSolution;
import org.posad.catalog.SourceFile;
import tools.jackson.databind.json.JsonMapper;

/** Whether an exercise is in order, with all that the answer depends on. Its task and hints are not among that. */
record Question(
        String toolchain,
        String language,
        List<SourceFile> starter,
        Limits limits,
        Grading grading,
        List<Mistake> mistakes,
        List<SourceFile> solution,
        Map<String, WrongSolution> wrong) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param toolchain name and version of what runs the exercise's programs */
    static Question about(GradedExercise exercise, String toolchain) {
        return new Question(
                toolchain,
                exercise.exercise().programming().code(),
                exercise.exercise().starter(),
                exercise.limits(),
                exercise.grading(),
                exercise.mistakes(),
                exercise.solution(),
                exercise.wrong());
    }

    /** What its starter and its wrong solutions are has nothing to do with mutants. */
    static Question aboutMutants(GradedExercise exercise, String toolchain) {
        return new Question(
                toolchain,
                exercise.exercise().programming().code(),
                List.of(),
                exercise.limits(),
                exercise.grading(),
                List.of(),
                exercise.solution(),
                Map.of());
    }

    String inWords() {
        return JSON.writeValueAsString(this);
    }
}
