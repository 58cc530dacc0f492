package org.posad.gate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posad.assessment.CourseProof;
import org.posad.catalog.CourseContent;
import org.posad.catalog.CourseFault;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

/** Reads a course, looks whether it teaches what it says, and runs everything that it lets run. */
public final class Gate {

    private final CourseProof proof;

    /** @param proof how programs are run, and how often */
    public Gate(CourseProof proof) {
        this.proof = proof;
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
                new Inspection(name(root), Optional.empty(), faulty.faults(), since(begun));
            case CourseReading.Complete complete ->
                new Inspection(
                        name(root),
                        Optional.of(Tally.of(complete.content())),
                        faults(root, complete.content()),
                        since(begun));
        };
    }

    private List<CourseFault> faults(Path root, CourseContent content) {
        var places = new Places(root);
        var faults = new ArrayList<CourseFault>(SkillsRule.faults(content.course(), places));
        proof.check(content.gradedExercises()).stream().map(places::of).forEach(faults::add);
        return List.copyOf(faults);
    }

    private static String name(Path root) {
        return root.getFileName().toString();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
