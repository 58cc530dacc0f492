package org.posad.assessment.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posad.assessment.SolutionResults.Answer;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.ExpectedResults.Finding;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;

/** A solution of the author's on each state of the data. */
public final class SqlSolution {

    private final Grading.Sql suite;
    private final SqlRunner runner;

    /**
     * @param exercise in SQL
     * @param files the solution, or a wrong one
     */
    public SqlSolution(GradedExercise exercise, List<SourceFile> files) {
        this.suite = (Grading.Sql) exercise.grading();
        this.runner = new SqlRunner(new Sources(exercise.exercise().programming(), files), exercise.limits());
    }

    public List<Run> runs() {
        return suite.cases().stream().map(each -> runner.on(suite, each)).toList();
    }

    /** @param replies one for each run */
    public Answer answer(List<Reply> replies) {
        var cases = new ArrayList<ExpectedResults>();
        for (var i = 0; i < replies.size(); i++) {
            var where = "In '%s': ".formatted(suite.cases().get(i).name().in(Locale.ENGLISH));
            try {
                var report = SqlReport.in(replies.get(i));
                if (report.isEmpty()) {
                    return new Answer.Failed(where + "it does not come to an end within its limits.");
                }
                if (report.get().error() != null) {
                    return new Answer.Failed(where + report.get().error().asCompilerMessage("main.sql") + ".");
                }
                cases.add(results(report.get()));
            } catch (IllegalStateException e) {
                return new Answer.Failed(where + e.getMessage() + ".");
            }
        }
        return new Answer.Results(List.copyOf(cases));
    }

    /** What tells it from others, in one word; see {@link AnswersDigest}. */
    public String digest(List<Reply> replies) {
        return AnswersDigest.of(suite, replies);
    }

    private static ExpectedResults results(SqlReport report) {
        return new ExpectedResults(
                report.last(),
                report.found().stream()
                        .map(found -> {
                            if (found.error() != null) {
                                throw new IllegalStateException("a check fails: " + found.error());
                            }
                            return new Finding(found.table(), found.refused() != null);
                        })
                        .toList());
    }
}
