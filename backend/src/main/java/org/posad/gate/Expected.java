package org.posad.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posad.assessment.ProofFault;
import org.posad.assessment.SolutionResults;
import org.posad.assessment.SolutionResults.Answer;
import org.posad.catalog.CourseFault;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;
import org.posad.catalog.reading.Expectations;
import org.posad.catalog.reading.ExpectedFile;

/** Keeps what solutions in SQL come to beside them, in {@code expected.json}: runs those that have changed. */
final class Expected {

    private final SolutionResults solutions;

    Expected(SolutionResults solutions) {
        this.solutions = solutions;
    }

    /**
     * Writes the files of a course that are missing or of another solution. What cannot be read at all is left to
     * {@link Gate} to say.
     *
     * @return solutions that come to nothing
     */
    List<CourseFault> refresh(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        return CourseReader.read(root, Expectations.IGNORED) instanceof CourseReading.Complete complete
                ? refresh(new Places(root), complete.content().gradedExercises())
                : List.of();
    }

    private List<CourseFault> refresh(Places places, List<GradedExercise> exercises) {
        var faults = new ArrayList<CourseFault>();
        for (var exercise : exercises) {
            if (exercise.grading() instanceof Grading.Sql suite) {
                var file = places.exercise(exercise.exercise().id().slug()).resolve(ExpectedFile.NAME);
                var digest = ExpectedFile.digest(suite, exercise.solution(), wrong(exercise));
                if (!isOf(file, digest)) {
                    switch (solutions.of(exercise)) {
                        case Answer.Results(var cases) ->
                            write(file, new ExpectedFile(digest, digests(exercise), cases).text());
                        case Answer.Failed(var problem) ->
                            faults.add(places.of(new ProofFault(
                                    exercise.exercise().id(), "solution", problem, "Mend it, or the data.")));
                    }
                }
            }
        }
        return faults;
    }

    private static SortedMap<String, List<SourceFile>> wrong(GradedExercise exercise) {
        var wrong = new TreeMap<String, List<SourceFile>>();
        exercise.wrong().forEach((name, solution) -> wrong.put(name, solution.files()));
        return wrong;
    }

    private SortedMap<String, String> digests(GradedExercise exercise) {
        var digests = new TreeMap<String, String>();
        wrong(exercise).forEach((name, files) -> digests.put(name, solutions.digestOf(exercise, files)));
        return digests;
    }

    private static boolean isOf(Path file, String digest) {
        try {
            return Files.exists(file) && Files.readString(file).contains("\"of\": \"%s\"".formatted(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
