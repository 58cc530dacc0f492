package org.posad.assessment;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.catalog.GradedExercise;

/**
 * Proves exercises by running them: the starter fails, the empty program scores nothing, the solution passes with half
 * of its time to spare, and every wrong solution fails the way its author says. Needs a sandbox and nothing else.
 */
public final class CourseProof {

    /** A sandbox of a small machine is kept busy by these, and not flooded. */
    private static final int AT_ONCE = 3;

    private final Sandbox sandbox;
    private final int solutionRuns;

    /** @param token that the sandbox asks for; blank for none */
    public CourseProof(URI sandbox, String token) {
        this(sandbox, token, 1);
    }

    /**
     * @param token that the sandbox asks for; blank for none
     * @param solutionRuns how often in a row each solution has to pass
     */
    public CourseProof(URI sandbox, String token, int solutionRuns) {
        this(Sandbox.at(sandbox, token), solutionRuns);
    }

    CourseProof(Sandbox sandbox) {
        this(sandbox, 1);
    }

    private CourseProof(Sandbox sandbox, int solutionRuns) {
        this.sandbox = sandbox;
        this.solutionRuns = solutionRuns;
    }

    /**
     * All that is wrong with them, in their order; nothing, if they may be published.
     *
     * @throws ProofImpossible if the sandbox does not do its part
     */
    public List<ProofFault> check(Collection<GradedExercise> exercises) {
        try (var threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("proof").factory())) {
            var checks = exercises.stream()
                    .map(exercise -> threads.submit(() -> new ExerciseProof(exercise, sandbox, solutionRuns).faults()))
                    .toList();
            var faults = new ArrayList<ProofFault>();
            for (var check : checks) {
                faults.addAll(result(check));
            }
            return faults;
        }
    }

    private static List<ProofFault> result(Future<List<ProofFault>> check) {
        try {
            return check.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProofImpossible impossible
                    ? impossible
                    : new IllegalStateException("A proof has failed by a mistake of ours", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProofImpossible("The proof was stopped", e);
        }
    }
}
