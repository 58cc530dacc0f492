package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.assessment.Exercises.english;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.Exercises;
import org.posad.assessment.Grid;
import org.posad.assessment.Outcome;
import org.posad.assessment.Outcome.Difference;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TestResult;
import org.posad.assessment.TrialState;
import org.posad.assessment.Verdict;
import org.posad.assessment.sandbox.Replies;
import org.posad.assessment.sandbox.Unboxed;
import org.posad.catalog.GradedExercise.Mistake;

class SqlExaminationTest {

    @TempDir
    private Path folder;

    @Test
    void acceptsTheRightRowsInAnyOrder() throws Exception {
        var verdict = judgeOpenStops("select NAME from stops where open order by id desc;");
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.tests()).extracting(TestResult::visible).containsExactly(true, false);
    }

    @Test
    void marksTheRowsThatDiffer() throws Exception {
        assertThat(first(judgeOpenStops("SELECT name FROM stops WHERE open = 1 AND roof = 1 UNION SELECT 'Fair'")))
                .isInstanceOfSatisfying(Outcome.WrongTable.class, wrong -> {
                    assertThat(wrong.difference()).isEqualTo(Difference.ROWS);
                    assertThat(wrong.expected().rows())
                            .extracting(Grid.Row::alike)
                            .containsExactly(true, false);
                    assertThat(wrong.actual().rows())
                            .extracting(Grid.Row::alike)
                            .containsExactly(false, true);
                });
    }

    @Test
    void givesPointsForEachState() throws Exception {
        assertThat(judgeOpenStops("SELECT name FROM stops WHERE id < 3").score())
                .isEqualTo(0.5);
    }

    @Test
    void tellsOtherColumnsFromOtherRows() throws Exception {
        assertThat(difference("SELECT name AS stop FROM stops WHERE open = 1")).isEqualTo(Difference.COLUMN_NAMES);
        assertThat(difference("SELECT id, name FROM stops WHERE open = 1")).isEqualTo(Difference.COLUMN_COUNT);
        assertThat(difference("SELECT name FROM stops")).isEqualTo(Difference.ROWS);
        assertThat(difference("-- later")).isEqualTo(Difference.NO_RESULT);
    }

    @Test
    void theLastResultSetCounts() throws Exception {
        assertThat(judgeOpenStops("SELECT 1; SELECT name FROM stops WHERE open = 1; -- done"))
                .isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void theOrderOfRowsCountsWhereItIsAskedFor() throws Exception {
        var verdict = SqlExercises.judge(
                folder, SqlExercises.stopsByName(folder), "SELECT name FROM stops ORDER BY name DESC");
        assertThat(first(verdict)).isInstanceOfSatisfying(Outcome.WrongTable.class, wrong -> {
            assertThat(wrong.difference()).isEqualTo(Difference.ORDER);
            assertThat(wrong.actual().rows()).extracting(Grid.Row::alike).containsExactly(false, true, false);
        });
    }

    @Test
    void leadsToTheWordThatSqliteCannotTake() throws Exception {
        assertPlace("SELECT name\nFROM stops\nWERE open = 1", 3, 6, "near \"open\": syntax error");
        assertPlace("SELECT name,\n  rof FROM stops", 2, 3, "no such column: rof");
        assertPlace("SELECT 1;\n\nSELECT name FROM stop", 3, 18, "no such table: stop");
        assertPlace("SELECT name FROM stops WHERE (open = 1", 1, 38, "incomplete input");
        assertPlace("SELECT 'name FROM stops", 1, 8, "unrecognized token: \"'name FROM stops\"");
    }

    @Test
    void leadsToTheStatementThatADatabaseRefuses() throws Exception {
        assertThat(first(judgeOpenStops("SELECT 1;\nINSERT INTO stops (id, name) VALUES (1, 'Twice')")))
                .isEqualTo(
                        new Outcome.Crashed("SQLITE_CONSTRAINT_PRIMARYKEY", 2, "UNIQUE constraint failed: stops.id"));
    }

    @Test
    void looksAtTheDataAfterwards() throws Exception {
        var closing = SqlExercises.closing(folder);
        var verdict = SqlExercises.judge(folder, closing, "UPDATE stops SET open = 0 WHERE id = 2");
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.tests()).hasSize(4);
        assertThat(verdict.tests().getFirst().name()).isEqualTo(english("The stops: All stops"));
        assertThat(SqlExercises.judge(folder, closing, "UPDATE stops SET open = 0")
                        .score())
                .isEqualTo(0.5);
    }

    @Test
    void whatIsNotCommittedHasNotHappened() throws Exception {
        var verdict = SqlExercises.judge(
                folder, SqlExercises.closing(folder), "BEGIN; UPDATE stops SET open = 0 WHERE id = 2;");
        assertThat(verdict.score()).isEqualTo(0.5);
    }

    @Test
    void explainsWhatBehavesLikeAWrongSolution() throws Exception {
        var exercise = SqlExercises.openStops(folder);
        var digest = SqlExercises.digest(folder, exercise, "SELECT name FROM stops");
        var all = Exercises.mistake("all", Map.of(Mistake.Where.ANSWERS, digest));
        var foreseen = SqlExercises.foreseeing(exercise, all);
        assertThat(SqlExercises.judge(folder, foreseen, "SELECT name AS stop FROM stops ORDER BY 1"))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        rejected -> assertThat(rejected.explanation()).isEqualTo(english("all")));
        assertThat(SqlExercises.judge(folder, foreseen, "SELECT name FROM stops WHERE roof = 1"))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        rejected -> assertThat(rejected.explanation()).isNull());
    }

    @Test
    void tellsAQueryThatNeverEnds() throws Exception {
        var examination = SqlExercises.examination(SqlExercises.openStops(folder), "SELECT 1");
        var stopped = Replies.aReply(5).reply();
        assertThat(first(examination.verdict(List.of(stopped, stopped))))
                .isEqualTo(new Outcome.TooSlow(Duration.ofSeconds(2)));
    }

    @Test
    void tellsFarTooManyRows() throws Exception {
        assertThat(first(judgeOpenStops(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name FROM n")))
                .isEqualTo(new Outcome.TooMuchOutput());
    }

    @Test
    void aTrialShowsTheResultOfEachQueryOnTheDataThatAreShown() throws Exception {
        var source = SourceCode.of("main.sql", "SELECT id FROM stops WHERE roof IS NULL; SELECT roof FROM stops");
        var trial = TrialRun.of(SqlExercises.openStops(folder), source, "");
        assertThat(trial.state(new Unboxed(folder).run(trial.run())))
                .isInstanceOfSatisfying(TrialState.Answered.class, answered -> {
                    assertThat(answered.tables()).hasSize(2);
                    assertThat(answered.tables().getLast().rows())
                            .extracting(row -> row.values().getFirst())
                            .containsExactly(
                                    new Grid.Value("1", Grid.Kind.NUMBER),
                                    new Grid.Value("NULL", Grid.Kind.NULL),
                                    new Grid.Value("0", Grid.Kind.NUMBER));
                });
    }

    private Verdict judgeOpenStops(String program) throws Exception {
        return SqlExercises.judge(folder, SqlExercises.openStops(folder), program);
    }

    private Difference difference(String program) throws Exception {
        return ((Outcome.WrongTable) first(judgeOpenStops(program))).difference();
    }

    private void assertPlace(String program, int line, int column, String message) throws Exception {
        assertThat(judgeOpenStops(program)).isInstanceOfSatisfying(Verdict.DoesNotCompile.class, refused -> {
            assertThat(refused.messages()).singleElement().satisfies(said -> {
                assertThat(said.line()).isEqualTo(line);
                assertThat(said.column()).isEqualTo(column);
                assertThat(said.text()).isEqualTo(message);
            });
        });
    }

    private static Outcome first(Verdict verdict) {
        return verdict.tests().getFirst().outcome();
    }
}
