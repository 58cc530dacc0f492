package org.posad.web.api;

import java.util.List;
import java.util.Locale;
import org.posad.catalog.Exercise;
import org.posad.catalog.SourceFile;

/**
 * An exercise as students see it.
 *
 * @param task HTML
 * @param starter the files to begin with; a submission has files of these names
 */
record ApiExercise(
        String id,
        String title,
        String kind,
        String programming,
        int points,
        String task,
        List<SourceFile> starter,
        List<Example> examples) {

    record Example(String name, String input, String output) {}

    static ApiExercise of(Exercise exercise, Locale language) {
        return new ApiExercise(
                exercise.id().path(),
                exercise.title().in(language),
                Spelled.of(exercise.kind()),
                exercise.programming().code(),
                exercise.points(),
                exercise.task().in(language),
                exercise.starter(),
                exercise.examples().stream()
                        .map(example -> new Example(example.name().in(language), example.input(), example.output()))
                        .toList());
    }
}
