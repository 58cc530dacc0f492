package org.posad.gate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posad.assessment.CourseProof;
import org.posad.catalog.CourseFault;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

/** Reads a course, looks whether it teaches what it says, and runs everything that it lets run. */
public final class Gate {

    private final Proofs proofs;
    private final Demonstrations demonstrations;
    private final Optional<Mutation> mutation;

    /** @param proof how programs are run, and how often */
    public Gate(CourseProof proof) {
        this(proof, Memory.NONE, false);
    }

    /** @param known what need not be run again */
    public Gate(CourseProof proof, ProvedList known) {
        this(proof, known, false);
    }

    /**
     * @param memory of what need not be run again
     * @param mutants whether the solutions' mutants are run as well
     */
    Gate(CourseProof proof, Memory memory, boolean mutants) {
        this.proofs = new Proofs(proof, memory);
        this.demonstrations = new Demonstrations(proof, memory);
        this.mutation = mutants ? Optional.of(new Mutation(proof, memory)) : Optional.empty();
    }

    /**
     * All that is wrong with a course. One that cannot be read is not run.
     *
     * @param folder the course's own
     * @throws org.posad.assessment.ProofImpossible if the sandbox does not do its part
     */
    public Inspection inspect(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        var begun = System.nanoTime();
        return switch (CourseReader.read(root)) {
            case CourseReading.Faulty faulty ->
                new Inspection(name(root), Optional.empty(), Optional.empty(), faulty.faults(), since(begun));
            case CourseReading.Complete complete -> inspect(root, complete, begun);
        };
    }

    /** Mutants of solutions that do not pass themselves say nothing. */
    private Inspection inspect(Path root, CourseReading.Complete course, long begun) {
        var content = course.content();
        var places = new Places(root);
        var faults = new ArrayList<CourseFault>(SkillsRule.faults(content.course(), places));
        var findings = proofs.of(content.gradedExercises());
        findings.faults().stream().map(places::of).forEach(faults::add);
        demonstrations.faults(course.demonstrations()).forEach(faults::add);
        var mutants = mutation.filter(_ -> findings.faults().isEmpty())
                .map(each -> MutantReport.of(content, course.mutation(), each, places));
        mutants.ifPresent(report -> faults.addAll(report.faults()));
        var tally = Tally.of(content, findings.unchanged());
        return new Inspection(name(root), Optional.of(tally), mutants, List.copyOf(faults), since(begun));
    }

    private static String name(Path root) {
        return root.getFileName().toString();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
