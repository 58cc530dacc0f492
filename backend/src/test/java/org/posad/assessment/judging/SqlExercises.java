package org.posad.assessment.judging;

import static org.posad.assessment.Exercises.english;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.posad.assessment.Exercises;
import org.posad.assessment.SolutionResults.Answer;
import org.posad.assessment.SourceCode;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Unboxed;
import org.posad.catalog.Dataset;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;
import org.posad.catalog.SqlCase;
import org.posad.catalog.SqlCheck;

/** Exercises in SQL on three bus stops, one of them closed, and one without a roof that anybody knows of. */
final class SqlExercises {

    private static final Dataset STOPS = new Dataset("stops", """
            CREATE TABLE stops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, roof INTEGER, open INTEGER DEFAULT 1);
            INSERT INTO stops VALUES (1, 'Market', 1, 1), (2, 'School', NULL, 1), (3, 'Old Mill', 0, 0);
            """);
    private static final ExpectedResults NOTHING = new ExpectedResults(null, List.of());

    private static final Map<List<Object>, GradedExercise> PREPARED = new ConcurrentHashMap<>();

    private SqlExercises() {}

    /** Names of the open stops, on the stops as they are and, hidden, with another one open. */
    static GradedExercise openStops(Path folder) throws IOException, InterruptedException {
        return prepared(folder, "SELECT name FROM stops WHERE open = 1", false);
    }

    static GradedExercise stopsByName(Path folder) throws IOException, InterruptedException {
        return prepared(folder, "SELECT name FROM stops ORDER BY name", true);
    }

    /** To close stop 2; the checks look at the table afterwards, and that it still refuses a stop without a name. */
    static GradedExercise closing(Path folder) throws IOException, InterruptedException {
        return prepared(
                folder,
                "UPDATE stops SET open = 0 WHERE id = 2",
                false,
                new SqlCheck(english("All stops"), "SELECT * FROM stops"),
                new SqlCheck(english("Names are asked for"), "INSERT INTO stops (id) VALUES (9)"));
    }

    /** Runs the solution for what is expected, as the gate does; for each exercise once. */
    static GradedExercise prepared(Path folder, String solution, boolean ordered, SqlCheck... checks)
            throws IOException, InterruptedException {
        var key = List.of(solution, ordered, List.of(checks));
        var known = PREPARED.get(key);
        var exercise = known == null ? prepare(folder, solution, ordered, checks) : known;
        PREPARED.put(key, exercise);
        return exercise;
    }

    private static GradedExercise prepare(Path folder, String solution, boolean ordered, SqlCheck... checks)
            throws IOException, InterruptedException {
        var cases = List.of(
                new SqlCase(english("The stops"), "", 4, true, NOTHING),
                new SqlCase(english("One more"), "INSERT INTO stops VALUES (4, 'Park', 1, 1)", 4, false, NOTHING));
        var suite = new Grading.Sql(STOPS, ordered, true, cases, List.of(checks));
        var answer =
                new SqlSolution(exercise(suite, ""), List.of()).answer(replies(folder, exercise(suite, ""), solution));
        if (!(answer instanceof Answer.Results(var expected))) {
            throw new IllegalStateException(answer.toString());
        }
        var complete = new ArrayList<SqlCase>();
        for (var i = 0; i < cases.size(); i++) {
            var each = cases.get(i);
            complete.add(new SqlCase(each.name(), each.change(), each.points(), each.visible(), expected.get(i)));
        }
        return exercise(new Grading.Sql(STOPS, ordered, true, complete, List.of(checks)), solution);
    }

    static Verdict judge(Path folder, GradedExercise exercise, String program)
            throws IOException, InterruptedException {
        return examination(exercise, program).verdict(replies(folder, exercise, program));
    }

    static Examination examination(GradedExercise exercise, String program) {
        return Examination.of(exercise, SourceCode.of("main.sql", program));
    }

    /** What a program answers on all states of the data. */
    static String digest(Path folder, GradedExercise exercise, String program)
            throws IOException, InterruptedException {
        return new SqlSolution(exercise, List.of()).digest(replies(folder, exercise, program));
    }

    static GradedExercise foreseeing(GradedExercise exercise, Mistake mistake) {
        return new GradedExercise(
                exercise.exercise(),
                exercise.release(),
                exercise.suiteDigest(),
                exercise.limits(),
                exercise.grading(),
                List.of(mistake),
                exercise.solution(),
                exercise.wrong());
    }

    private static List<Reply> replies(Path folder, GradedExercise exercise, String program)
            throws IOException, InterruptedException {
        var replies = new ArrayList<Reply>();
        for (var run : examination(exercise, program).runs()) {
            replies.add(new Unboxed(folder).run(run));
        }
        return replies;
    }

    private static GradedExercise exercise(Grading.Sql suite, String solution) {
        return new GradedExercise(
                Exercises.exercise(new ExerciseId("sql-tests/stops"), ProgrammingLanguage.SQL, Exercise.Kind.SQL),
                1,
                "0".repeat(64),
                new Limits(Duration.ofSeconds(2), 64),
                suite,
                List.of(),
                List.of(new SourceFile("main.sql", solution)),
                Map.of());
    }
}
