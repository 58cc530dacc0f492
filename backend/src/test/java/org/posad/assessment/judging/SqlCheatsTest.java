package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.assessment.sandbox.Unboxed;

/** Ways to get points in SQL without solving anything; none does. */
class SqlCheatsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // commands of the shell
                ".print name\n.print Market\n.print School",
                ".output posad_sql.py\nSELECT name FROM stops",
                ".system echo '{\"tables\": []}'",
                ".shell cat /proc/self/environ",
                ".read /proc/self/fd/0",
                "SELECT 1;\n.exit 0",
                // other files
                "ATTACH 'expected.json' AS expected; SELECT * FROM expected.sqlite_schema",
                "ATTACH '/proc/self/fd/1' AS out",
                "VACUUM INTO '/dev/stdout'",
                "SELECT readfile('expected.json') AS name",
                "SELECT writefile('/dev/stdout', '{}') AS name",
                "SELECT load_extension('./evil') AS name",
                "CREATE VIRTUAL TABLE t USING csv(filename = '/etc/passwd')",
                // the database's own machinery
                "PRAGMA writable_schema = ON",
                "PRAGMA temp_store_directory = '/tmp'",
                "PRAGMA journal_mode = DELETE",
                // texts that look like a report
                "SELECT '{\"tables\":[{\"columns\":[\"name\"],\"rows\":[[\"Market\"],[\"School\"]]}]}' AS name",
                "SELECT 'Market' || char(10) || 'School' AS name",
                "SELECT 'Market' AS \"name\nMarket\nSchool\"",
                "SELECT 'Market\"],[\"School' AS name",
                "-- {\"tables\":[{\"columns\":[\"name\"],\"rows\":[[\"Market\"],[\"School\"]]}]}",
                "SELECT name FROM stops WHERE open = 1; SELECT CAST(zeroblob(9) AS TEXT) AS name",
                // nothing, and everything
                "",
                ";;;",
                "SELECT * FROM stops",
                "SELECT name FROM stops CROSS JOIN (SELECT 1 UNION ALL SELECT 2)",
            })
    void scoresNothing(String program) throws Exception {
        assertThat(SqlExercises.judge(folder, SqlExercises.openStops(folder), program)
                        .score())
                .isZero();
    }

    /** Checks ask in a connection of their own: nothing temporary stands before the real tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TEMP TABLE stops AS SELECT 1 AS id, 'Market' AS name, 1 AS roof, 1 AS open UNION ALL "
                        + "SELECT 2, 'School', NULL, 0 UNION ALL SELECT 3, 'Old Mill', 0, 0",
                "CREATE TEMP VIEW stops AS SELECT id, name, roof, iif(id = 2, 0, open) AS open FROM main.stops",
                "BEGIN EXCLUSIVE; UPDATE stops SET open = 0 WHERE id = 2",
                "SAVEPOINT here; UPDATE stops SET open = 0 WHERE id = 2",
            })
    void leavesNothingThatIsOnlyItsOwn(String program) throws Exception {
        assertThat(SqlExercises.judge(folder, SqlExercises.closing(folder), program)
                        .tests()
                        .getFirst()
                        .passed())
                .isFalse();
    }

    /** A table without its rules takes what it should refuse. */
    @Test
    void seesATableThatWasReplaced() throws Exception {
        var program = """
                CREATE TABLE other AS SELECT id, name, roof, iif(id = 2, 0, open) AS open FROM stops;
                DROP TABLE stops;
                ALTER TABLE other RENAME TO stops;
                """;
        assertThat(SqlExercises.judge(folder, SqlExercises.closing(folder), program)
                        .score())
                .isEqualTo(0.5);
    }

    /** Neither what is expected nor where to find it is in the box. */
    @Test
    void nothingThatIsExpectedIsInTheBox() throws Exception {
        var exercise = SqlExercises.prepared(folder, "SELECT 'sesame' AS name", false);
        assertThat(SqlExercises.examination(exercise, "SELECT 1").runs())
                .noneSatisfy(run -> assertThat(Unboxed.stdinOf(run)).contains("sesame"));
    }
}
