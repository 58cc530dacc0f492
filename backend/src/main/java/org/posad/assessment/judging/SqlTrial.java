package org.posad.assessment.judging;

import java.util.List;
import org.posad.assessment.TrialState;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SqlCase;

/** SQL on the first state of the data that is shown. */
final class SqlTrial implements TrialRun {

    /** Result sets that are shown. */
    private static final int MOST = 5;

    private final Run run;
    private final Sources sources;
    private final SqlOutcomes outcomes;

    SqlTrial(Limits limits, Grading.Sql suite, Sources sources) {
        var shown = suite.cases().stream()
                .filter(SqlCase::visible)
                .findFirst()
                .orElse(suite.cases().getFirst());
        this.run = new SqlRunner(sources, limits).on(suite.withoutChecks(), shown);
        this.sources = sources;
        this.outcomes = new SqlOutcomes(new TableComparison(suite.ordered(), suite.named()), limits);
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
    public TrialState state(Reply reply) {
        var report = SqlReport.in(reply);
        var refusal = report.map(SqlReport::error).filter(SqlReport.Failure::refused);
        if (refusal.isPresent()) {
            var output = refusal.get().asCompilerMessage(sources.mainFile());
            return new TrialState.DoesNotCompile(output, CompilerMessages.in(output, sources));
        }
        var tables = report.map(SqlReport::results).orElse(List.of()).stream()
                .limit(MOST)
                .map(Grids::of)
                .toList();
        return new TrialState.Answered(tables, outcomes.ending(report, reply), reply.cpu(), reply.memoryKb());
    }
}
