package org.posad.assessment.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Grid;
import org.posad.assessment.Outcome;
import org.posad.assessment.Outcome.Difference;
import org.posad.assessment.judging.SqlReport.Failure;
import org.posad.assessment.judging.SqlReport.Found;
import org.posad.assessment.sandbox.Reply;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.ExpectedResults.Finding;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.Table;

/** What became of SQL: how it ended, what it answered, and what it left behind. */
record SqlOutcomes(TableComparison comparison, Limits limits) {

    /** The order of rows is nothing to a check: it is the author's own question on both sides. */
    private static final TableComparison OF_CHECKS = new TableComparison(false, false);

    /** The result set's outcome, where one is asked for, and then those of the checks. */
    List<Outcome> of(ExpectedResults expected, Optional<SqlReport> report, Reply reply) {
        var tests = expected.checks().size() + (expected.result() == null ? 0 : 1);
        var ending = ending(report, reply);
        if (report.isEmpty() || !(ending instanceof Outcome.Passed)) {
            return Collections.nCopies(tests, ending);
        }
        var said = report.get();
        var outcomes = new ArrayList<Outcome>();
        if (expected.result() != null) {
            outcomes.add(result(expected.result(), said.last()));
        }
        for (var i = 0; i < expected.checks().size(); i++) {
            outcomes.add(check(expected.checks().get(i), said.found().get(i)));
        }
        return outcomes;
    }

    /** How a run ended that is compared with nothing. */
    Outcome ending(Optional<SqlReport> report, Reply reply) {
        return report.map(said -> said.tooMuch() ? new Outcome.TooMuchOutput() : ofError(said))
                .orElseGet(() -> ofMissing(reply));
    }

    private Outcome result(Table expected, @Nullable Table actual) {
        return actual == null
                ? new Outcome.WrongTable(Difference.NO_RESULT, "", Grids.of(expected), Grid.NONE)
                : comparison.of(expected, actual);
    }

    private static Outcome check(Finding expected, Found found) {
        if (expected.refused()) {
            return found.refused() == null
                    ? new Outcome.WrongTable(Difference.NOT_REFUSED, orEmpty(found.error()), Grid.NONE, Grid.NONE)
                    : new Outcome.Passed();
        }
        var objection = found.refused() == null ? found.error() : found.refused();
        var wanted = expected.table() == null ? Grid.NONE : Grids.of(expected.table());
        if (objection != null) {
            return new Outcome.WrongTable(Difference.REFUSED, Shown.head(objection, Shown.TEST), wanted, Grid.NONE);
        }
        if (expected.table() == null) {
            return new Outcome.Passed(); // that it was let through is what it asked for
        }
        return found.table() == null
                ? new Outcome.WrongTable(Difference.NO_RESULT, "", wanted, Grid.NONE)
                : OF_CHECKS.of(expected.table(), found.table());
    }

    private static Outcome ofError(SqlReport said) {
        return said.error() == null ? new Outcome.Passed() : crashed(said.error());
    }

    private static Outcome crashed(Failure error) {
        return new Outcome.Crashed(error.name(), error.line(), Shown.head(error.message(), Shown.TEST));
    }

    /** Our script prints last of all: without a report the run was cut off. */
    private Outcome ofMissing(Reply reply) {
        return switch (Ending.of(reply, limits.memoryMb())) {
            case TOO_SLOW -> new Outcome.TooSlow(limits.cpu());
            case TOO_MUCH_MEMORY -> new Outcome.TooMuchMemory(limits.memoryMb());
            case TOO_MUCH_OUTPUT -> new Outcome.TooMuchOutput();
            case EXITED, CRASHED, DID_NOT_COMPILE -> new Outcome.Crashed(name(reply), null, "");
        };
    }

    private static String name(Reply reply) {
        return Signal.of(reply).map(Signal::name).orElse("exit status " + reply.exitCode());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
