package org.posad.assessment;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.posad.assessment.judging.Examination;
import org.posad.assessment.judging.TrialRun;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

/**
 * Proves exercises by running them: the starter fails, the empty program scores nothing, the solution passes with half
 * of its time to spare, and every wrong solution fails the way its author says. Needs a sandbox and nothing else.
 *
 * <p>All methods throw {@link ProofImpossible} if the sandbox does not do its part.
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

    /** All that is wrong with them, in their order; nothing, if they may be published. */
    public List<ProofFault> check(Collection<GradedExercise> exercises) {
        return check(exercises, _ -> {});
    }

    /** @param sound is told of each exercise without a fault as soon as that is known, by any thread */
    public List<ProofFault> check(Collection<GradedExercise> exercises, Consumer<GradedExercise> sound) {
        var checks = exercises.stream()
                .map(exercise -> (Callable<List<ProofFault>>) () -> check(exercise, sound))
                .toList();
        return together(checks).stream().flatMap(List::stream).toList();
    }

    private List<ProofFault> check(GradedExercise exercise, Consumer<GradedExercise> sound) {
        var faults = new ExerciseProof(exercise, sandbox, solutionRuns).faults();
        if (faults.isEmpty()) {
            sound.accept(exercise);
        }
        return faults;
    }

    /** What becomes of programs that an exercise should refuse, in their order. */
    public List<Fate> fates(GradedExercise exercise, List<List<SourceFile>> programs) {
        var trials = programs.stream()
                .map(SourceCode::new)
                .map(source ->
                        (Callable<Fate>) () -> Patience.with(() -> new Survival(sandbox, exercise, source).fate()))
                .toList();
        return together(trials);
    }

    /** What programs come to that belong to no exercise, in their order. */
    public List<TrialState> outcomes(List<Script> scripts) {
        return together(scripts.stream()
                .map(script -> (Callable<TrialState>) () -> outcome(script))
                .toList());
    }

    /** A program of one file, and what is typed when it is run. */
    public record Script(ProgrammingLanguage language, String program, String input) {}

    private TrialState outcome(Script script) {
        var source = SourceCode.of(script.language().mainFile(), script.program());
        var trial = TrialRun.of(script.language(), source, script.input());
        return trial.state(
                Patience.with(() -> sandbox.run(List.of(trial.run()), _ -> {})).getFirst());
    }

    /** Name and version of what runs programs in a language: another one may judge otherwise. */
    public String toolchain(ProgrammingLanguage language) {
        return Patience.with(() -> sandbox.toolchain(Examination.languageId(language)));
    }

    private static <T> List<T> together(List<Callable<T>> tasks) {
        try (var threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("proof").factory())) {
            var results = new ArrayList<T>();
            for (var running : tasks.stream().map(threads::submit).toList()) {
                results.add(result(running));
            }
            return results;
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
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
