package org.posad.assessment.judging;

import java.time.Duration;
import java.util.Map;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SqlCase;
import org.posad.catalog.SqlCheck;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts SQL on a state of the data, each in a box of its own. What is expected stays here. A script of ours hands the
 * learner's text to SQLite's library; it is the only one in the box that can print.
 */
final class SqlRunner {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCRIPT = "posad_sql.py";

    /** Python and its own data, beside the learner's. */
    private static final Limits OWN_NEEDS = new Limits(Duration.ofMillis(500), 64);

    private final Sources sources;
    private final Limits limits;
    private final byte[] zip;

    SqlRunner(Sources sources, Limits limits) {
        this.sources = sources;
        this.limits = limits;
        this.zip = new Zip()
                .with(SCRIPT, Ours.file("sql/" + SCRIPT))
                .with("run", "exec python3 -I -S -B " + SCRIPT + "\n")
                .bytes();
    }

    Run on(Grading.Sql suite, SqlCase state) {
        var order = JSON.writeValueAsString(Map.of(
                "setup",
                suite.data().script() + "\n;\n" + state.change(),
                "program",
                sources.main(),
                "checks",
                suite.checks().stream().map(SqlCheck::query).toList()));
        return Run.ofZip(zip, order, limits.cpu().plus(OWN_NEEDS.cpu()), limits.memoryMb() + OWN_NEEDS.memoryMb());
    }
}
