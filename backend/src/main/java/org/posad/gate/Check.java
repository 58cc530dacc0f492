package org.posad.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.assessment.CourseProof;
import org.posad.assessment.ProofImpossible;
import org.posad.assessment.SolutionResults;

/**
 * {@code ./posad check}: tells an author all that is wrong with courses. Ends with 0 if nothing is, with 1 if something
 * is, and with 2 if it could not find out.
 */
public final class Check {

    /** A test that fails now and then is caught by these. */
    private static final int SOLUTION_RUNS = 5;

    private final Gate gate;
    private final Optional<Expected> expected;
    private final PrintStream out;
    private final Map<Path, Inspection> latest = new LinkedHashMap<>();

    Check(Gate gate, PrintStream out) {
        this(gate, Optional.empty(), out);
    }

    private Check(Gate gate, Optional<Expected> expected, PrintStream out) {
        this.gate = gate;
        this.expected = expected;
        this.out = out;
    }

    /** @param arguments as {@link CheckOrder} reads them */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(CheckOrder.of(arguments), out));
    }

    private static int run(CheckOrder order, PrintStream out) throws InterruptedException {
        try (var sandbox = OwnSandbox.start(order.sandbox())) {
            var proof = new CourseProof(sandbox.address(), sandbox.token(), SOLUTION_RUNS);
            var memory = new FolderMemory(order.memory(), Rules.name(order.sandbox()));
            var record = new ProvedRecord(order.all() ? memory.mute() : memory);
            var gate = new Gate(proof, record, order.mutants());
            var expected = new Expected(new SolutionResults(sandbox.address(), sandbox.token()));
            var check = new Check(gate, Optional.of(expected), out);
            if (order.watch()) {
                check.watch(order.courses());
            }
            var sound = check.courses(order.courses());
            memory.trim();
            if (sound && order.record().isPresent()) {
                record.write(order.record().get());
            }
            return sound ? 0 : 1;
        } catch (IOException | ProofImpossible e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    /** Says what is wrong with them, and what came of all so far. */
    boolean courses(Collection<Path> courses) {
        for (var course : courses) {
            expected.ifPresent(results -> results.refresh(course).forEach(out::println));
            var inspection = gate.inspect(course);
            inspection.mutants().ifPresent(report -> report.survivors().forEach(out::println));
            inspection.faults().forEach(out::println);
            latest.put(course, inspection);
        }
        out.println(InspectionTable.of(List.copyOf(latest.values())));
        return latest.values().stream()
                .allMatch(inspection -> inspection.faults().isEmpty());
    }

    /** Until it is stopped. What is saved during a check is looked at right after it. */
    private void watch(List<Path> courses) throws IOException, InterruptedException {
        try (var watch = new CourseWatch(courses)) {
            courses(courses);
            while (true) {
                out.println("Watching; what is saved is checked again. Ctrl-C ends it.");
                var changed = watch.changed();
                out.printf("%n%tT%n", LocalTime.now(ZoneId.systemDefault()));
                courses(changed);
            }
        }
    }
}
