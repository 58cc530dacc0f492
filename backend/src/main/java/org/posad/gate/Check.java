package org.posad.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final PrintStream out;

    Check(Gate gate, PrintStream out) {
        this.gate = gate;
        this.out = out;
    }

    /** @param arguments the sandbox's jar, then the courses' folders */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var courses = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        System.exit(run(Path.of(arguments[0]), courses, out));
    }

    private static int run(Path jar, List<Path> courses, PrintStream out) {
        try (var sandbox = OwnSandbox.start(jar)) {
            var proof = new CourseProof(sandbox.address(), sandbox.token(), SOLUTION_RUNS);
            var expected = new Expected(new SolutionResults(sandbox.address(), sandbox.token()));
            courses.forEach(course -> expected.refresh(course).forEach(out::println));
            return new Check(new Gate(proof), out).courses(courses) ? 0 : 1;
        } catch (IOException | ProofImpossible e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    /** Says what came of them. */
    boolean courses(List<Path> courses) {
        var inspections = new ArrayList<Inspection>();
        for (var course : courses) {
            var inspection = gate.inspect(course);
            inspection.faults().forEach(out::println);
            inspections.add(inspection);
        }
        out.println(InspectionTable.of(inspections));
        return inspections.stream().allMatch(inspection -> inspection.faults().isEmpty());
    }
}
