package org.posad.catalog;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to judge an exercise, and to prove it. Never shown to students.
 *
 * @param release of the course; with the exercise's id it names a test suite that never changes
 * @param suiteDigest lower-case hex SHA-256 over grading, limits and test files
 * @param wrong a solution for each mistake that the author foresaw, by name
 */
public record GradedExercise(
        Exercise exercise,
        int release,
        String suiteDigest,
        Limits limits,
        Grading grading,
        List<Mistake> mistakes,
        List<SourceFile> solution,
        Map<String, WrongSolution> wrong) {

    GradedExercise inRelease(int number) {
        return new GradedExercise(exercise, number, suiteDigest, limits, grading, mistakes, solution, wrong);
    }

    GradedExercise with(Grading other) {
        return new GradedExercise(exercise, release, suiteDigest, limits, other, mistakes, solution, wrong);
    }

    /** @param cpu time of all threads and children together, for one test */
    public record Limits(Duration cpu, int memoryMb) {}

    /** How answers are judged. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    public sealed interface Grading {

        /** Input and output of whole programs. */
        record Io(Comparison comparison, List<Case> cases) implements Grading {}

        /**
         * Input and output of whole programs, looked at by a program of the author's.
         *
         * @param checker its main file first; called as a Kattis output validator
         */
        record Checked(List<SourceFile> checker, List<Case> cases) implements Grading {}

        /**
         * The author's tests in the language's own framework.
         *
         * @param names what a test method is about, in the order to report
         * @param hidden test methods that show only this, never their content
         */
        record UnitTests(List<SourceFile> files, Map<String, Text> names, Set<String> hidden) implements Grading {}

        /**
         * A query or script in SQL.
         *
         * @param ordered the order of the rows counts
         * @param named the names of the columns count
         */
        record Sql(Dataset data, boolean ordered, boolean named, List<SqlCase> cases, List<SqlCheck> checks)
                implements Grading {

            Sql on(Dataset other) {
                return new Sql(other, ordered, named, cases, checks);
            }

            public Sql withoutChecks() {
                return new Sql(data, ordered, named, cases, List.of());
            }
        }

        /** Questions with answers that the author knows; nothing is run. */
        record Quiz(List<Question> questions) implements Grading {}

        /**
         * To say what a program prints. What it prints is found out by running it.
         *
         * @param program shown to students, its main file first
         */
        record Prediction(List<SourceFile> program, List<Foretold> cases) implements Grading {}
    }

    /** @param file that the student's answer is in */
    public record Foretold(Text name, String input, String file) {}

    public record Case(Text name, String input, String output, int points, boolean visible) {}

    /**
     * A mistake that the author foresaw; all given patterns have to match.
     *
     * @param failing case numbers from 1, or names of test methods; empty for any
     */
    public record Mistake(String id, Map<Where, String> patterns, Set<String> failing, Text explanation) {
        public enum Where {
            STDOUT,
            STDERR,
            COMPILE,
            EXCEPTION,
            /** Not a pattern but a digest: what SQL answers on all states of the data. */
            ANSWERS
        }
    }

    /** @param verdict as authors write it: wrong, crashed, too-slow, too-much-memory, too-much-output, does-not-compile */
    public record WrongSolution(
            List<SourceFile> files,
            String verdict,
            @Nullable String mistake) {}
}
