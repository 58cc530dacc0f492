package org.posad.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posad.catalog.Comparison;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;

/** Exercises to be judged in tests. */
public final class Exercises {

    public static final ExerciseId ECHO = new ExerciseId("assessment-tests/echo");
    public static final Case SEEN = new Case(english("A word"), "hello\n", "hello\n", 3, true);
    public static final Case HIDDEN = new Case(english("A secret"), "secret\n", "secret\n", 1, false);

    private Exercises() {}

    /** To print what is read. */
    public static GradedExercise echo(Case... cases) {
        return io(ECHO, ProgrammingLanguage.PYTHON, List.of(), cases);
    }

    public static GradedExercise io(
            ExerciseId id, ProgrammingLanguage language, List<Mistake> mistakes, Case... cases) {
        return new GradedExercise(
                exercise(id, language, Exercise.Kind.IO),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 128),
                new Grading.Io(Comparison.LINES, List.of(cases)),
                mistakes,
                List.of(),
                Map.of());
    }

    public static Exercise exercise(ExerciseId id, ProgrammingLanguage language, Exercise.Kind kind) {
        return new Exercise(
                id,
                english("Echo"),
                english("Print what you read."),
                kind,
                language,
                4,
                List.of(),
                List.of(new SourceFile(language.mainFile(), "")),
                List.of(),
                List.of());
    }

    public static Mistake mistake(String id, Map<Mistake.Where, String> patterns, String... failing) {
        return new Mistake(id, patterns, Set.of(failing), english(id));
    }

    public static Text english(String text) {
        return Text.of("en", text);
    }
}
