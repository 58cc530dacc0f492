package org.posad.gate;

import java.util.ArrayList;
import java.util.List;
import org.posad.assessment.CourseProof;
import org.posad.assessment.ProofFault;
import org.posad.catalog.GradedExercise;

/**
 * Proves exercises, those apart that were in order before and have not changed since. One with faults is always run again:
 * its author waits for another answer.
 */
final class Proofs {

    private final CourseProof proof;
    private final Memory memory;

    Proofs(CourseProof proof, Memory memory) {
        this.proof = proof;
        this.memory = memory;
    }

    /** @param unchanged how many were not run, being known to be in order */
    record Findings(List<ProofFault> faults, int unchanged) {}

    Findings of(List<GradedExercise> exercises) {
        var open = new ArrayList<GradedExercise>();
        for (var exercise : exercises) {
            if (memory.answerTo(question(exercise)).filter(Memory.SOUND::equals).isEmpty()) {
                open.add(exercise);
            }
        }
        var faults = proof.check(open, sound -> memory.keep(question(sound), Memory.SOUND));
        return new Findings(faults, exercises.size() - open.size());
    }

    private String question(GradedExercise exercise) {
        return Question.about(exercise, proof.toolchain(exercise.exercise().programming()))
                .inWords();
    }
}
