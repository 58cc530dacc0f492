package org.posad.assessment.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.judging.SqlReport.Failure;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SqlCase;
import org.posad.catalog.SqlCheck;
import org.posad.catalog.Text;

/** SQL on several states of the data: its result set, and what the author's checks find afterwards, are tests each. */
final class SqlExamination implements Examination {

    private final Grading.Sql suite;
    private final Sources sources;
    private final SqlRunner runner;
    private final SqlOutcomes outcomes;
    private final Verdicts verdicts;

    SqlExamination(GradedExercise exercise, Grading.Sql suite, Sources sources) {
        this.suite = suite;
        this.sources = sources;
        this.runner = new SqlRunner(sources, exercise.limits());
        this.outcomes = new SqlOutcomes(new TableComparison(suite.ordered(), suite.named()), exercise.limits());
        this.verdicts = new Verdicts(new Mistakes(exercise.mistakes()), sources);
    }

    @Override
    public List<Run> runs() {
        return suite.cases().stream().map(each -> runner.on(suite, each)).toList();
    }

    @Override
    public OptionalInt languageId() {
        return OptionalInt.of(sources.toolchain().languageId());
    }

    @Override
    public int tests() {
        return suite.cases().stream().mapToInt(SqlExamination::tests).sum();
    }

    @Override
    public List<TestResult> soFar(List<@Nullable Reply> replies) {
        var results = new ArrayList<TestResult>();
        for (var i = 0; i < replies.size(); i++) {
            var reply = replies.get(i);
            if (reply == null || refusal(reply).isPresent()) {
                break;
            }
            observe(i, reply).forEach(seen -> results.add(seen.result()));
        }
        return results;
    }

    @Override
    public Verdict verdict(List<Reply> replies) {
        var refused = replies.stream().flatMap(reply -> refusal(reply).stream()).findFirst();
        if (refused.isPresent()) {
            return verdicts.doesNotCompile(refused.get().asCompilerMessage(sources.mainFile()));
        }
        var observations = new ArrayList<Observation>();
        for (var i = 0; i < replies.size(); i++) {
            observations.addAll(observe(i, replies.get(i)));
        }
        return verdicts.of(observations, AnswersDigest.of(suite, replies));
    }

    private static Optional<Failure> refusal(Reply reply) {
        return SqlReport.in(reply).map(SqlReport::error).filter(Failure::refused);
    }

    private static int tests(SqlCase each) {
        return each.expected().checks().size() + (each.expected().result() == null ? 0 : 1);
    }

    private List<Observation> observe(int index, Reply reply) {
        var each = suite.cases().get(index);
        var report = SqlReport.in(reply);
        var came = outcomes.of(each.expected(), report, reply);
        var shares = Shares.of(each.points(), came.size());
        var observations = new ArrayList<Observation>();
        for (var i = 0; i < came.size(); i++) {
            var check = each.expected().result() == null ? i : i - 1;
            var result = new TestResult(
                    check < 0 ? each.name() : name(each, suite.checks().get(check)),
                    each.visible(),
                    shares.get(i),
                    each.change().isBlank() ? null : Shown.head(each.change(), Shown.TEST),
                    came.get(i),
                    reply.cpu(),
                    reply.memoryKb());
            observations.add(new Observation(key(index + 1, check), result, printed(report), complaint(report)));
        }
        return observations;
    }

    /** A case's result set is named by the case's number, its checks 1.1, 1.2 and so on. */
    private static String key(int number, int check) {
        return check < 0 ? Integer.toString(number) : number + "." + (check + 1);
    }

    private static Text name(SqlCase each, SqlCheck check) {
        var both = new LinkedHashMap<String, String>();
        each.name()
                .byLanguage()
                .forEach((language, text) -> both.put(
                        language, text + ": " + check.name().byLanguage().getOrDefault(language, "")));
        return new Text(both);
    }

    private static String printed(Optional<SqlReport> report) {
        return report.map(SqlReport::last).map(Grids::text).orElse("");
    }

    private static String complaint(Optional<SqlReport> report) {
        return report.map(SqlReport::error).map(Failure::message).orElse("");
    }
}
