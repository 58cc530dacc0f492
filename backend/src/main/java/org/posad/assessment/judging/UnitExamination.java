package org.posad.assessment.judging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.assessment.judging.UnitReport.Line;
import org.posad.assessment.judging.UnitReport.Status;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.GradedExercise.Grading.UnitTests;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Text;

/** The author's tests in the language's own framework: one run, and a report that only our runner can write. */
final class UnitExamination implements Examination {

    private final GradedExercise exercise;
    private final UnitTests tests;
    private final Sources sources;
    private final UnitRunner runner;
    private final UnitOutcomes outcomes;
    private final Verdicts verdicts;
    private final Key key = Key.random();

    UnitExamination(GradedExercise exercise, UnitTests tests, Sources sources) {
        this.exercise = exercise;
        this.tests = tests;
        this.sources = sources;
        this.runner = runner(sources.language());
        this.outcomes = new UnitOutcomes(exercise.limits());
        this.verdicts = new Verdicts(new Mistakes(exercise.mistakes()), sources);
    }

    private static UnitRunner runner(ProgrammingLanguage language) {
        return switch (language) {
            case PYTHON -> new PythonUnitRunner();
            case JAVA -> new JavaUnitRunner();
            case C, CPP, BASH, JAVASCRIPT, SQL ->
                throw new IllegalStateException("There is no runner for unit tests in " + language.code());
        };
    }

    @Override
    public List<Run> runs() {
        var zip = new Zip().with(sources.files());
        runner.packInto(zip, exercise.limits()); // whatever a learner calls a file, ours are ours
        var order = runner.order(sources, tests, exercise.limits(), key);
        var limits = allTogether();
        return List.of(Run.ofZip(zip.bytes(), order, limits.cpu(), limits.memoryMb()));
    }

    private Limits allTogether() {
        var own = runner.ownNeeds();
        return new Limits(
                exercise.limits().cpu().multipliedBy(tests()).plus(own.cpu()),
                exercise.limits().memoryMb() + own.memoryMb());
    }

    @Override
    public OptionalInt languageId() {
        return OptionalInt.of(sources.toolchain().languageId());
    }

    @Override
    public int tests() {
        return tests.names().size();
    }

    @Override
    public List<TestResult> soFar(List<@Nullable Reply> replies) {
        return List.of(); // they all come at once
    }

    @Override
    public Verdict verdict(List<Reply> replies) {
        var reply = replies.getFirst();
        var report = UnitReport.in(reply.output(), key);
        if (!report.begun()) {
            throw new IllegalStateException("The runner of the tests did not begin: " + reply.errors());
        }
        var refused = report.tests().values().stream()
                .filter(line -> line.outcome() == Status.REFUSED)
                .findFirst();
        if (refused.isPresent()) {
            return verdicts.doesNotCompile(
                    sources.inLearnersNames(UnitOutcomes.orEmpty(refused.get().trace())));
        }
        return verdicts.of(observations(report, reply));
    }

    /** Described tests in the author's order, then whatever others there are. */
    private List<Observation> observations(UnitReport report, Reply reply) {
        SequencedSet<String> methods = new LinkedHashSet<>(tests.names().keySet());
        methods.addAll(report.tests().keySet());
        var points = Shares.of(exercise.exercise().points(), methods.size());
        var observations = new ArrayList<Observation>();
        for (var method : methods) {
            observations.add(observe(
                    method, points.get(observations.size()), report.tests().get(method), reply));
        }
        return observations;
    }

    private Observation observe(String method, int points, @Nullable Line line, Reply reply) {
        var outcome = line == null ? outcomes.ofMissing(reply) : outcomes.of(line);
        var time = line == null || line.ms() == null ? Duration.ZERO : Duration.ofMillis(line.ms());
        var name = tests.names().getOrDefault(method, Text.of("en", method));
        var result =
                new TestResult(name, !tests.hidden().contains(method), points, null, outcome, time, reply.memoryKb());
        return line == null
                ? new Observation(method, result, "", "")
                : new Observation(method, result, UnitOutcomes.orEmpty(line.out()), line.complaint());
    }
}
