package org.posad.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.assessment.CourseProof;
import org.posad.assessment.Fate;
import org.posad.assessment.Outcome;
import org.posad.assessment.TrialState;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.gate.mutants.Mutant;
import org.posad.gate.mutants.Mutants;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Puts mutants of an exercise's solution to its tests. */
final class Mutation {

    private static final int MOST = 40;
    /** Java is compiled anew for each mutant, which takes longer than everything else. */
    private static final int MOST_WHERE_SLOW = 12;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CourseProof proof;
    private final Memory memory;
    private final Mutants mutants;

    Mutation(CourseProof proof, Memory memory) {
        this.proof = proof;
        this.memory = memory;
        this.mutants = new Mutants(this::printed);
    }

    /** @param equivalents names of mutants that the author has found to be no other program */
    MutationResult of(GradedExercise exercise, List<String> equivalents) {
        var question = question(exercise, equivalents);
        return memory.answerTo(question).flatMap(Mutation::parsed).orElseGet(() -> {
            var result = run(exercise, equivalents);
            memory.keep(question, JSON.writeValueAsString(result));
            return result;
        });
    }

    private String question(GradedExercise exercise, List<String> equivalents) {
        var toolchain = proof.toolchain(exercise.exercise().programming());
        return "mutants " + equivalents
                + Question.aboutMutants(exercise, toolchain).inWords();
    }

    private static Optional<MutationResult> parsed(String answer) {
        try {
            return Optional.of(JSON.readValue(answer, MutationResult.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private String printed(String program, String input) {
        var script = new CourseProof.Script(ProgrammingLanguage.PYTHON, program, input);
        var outcome = proof.outcomes(List.of(script)).getFirst();
        if (outcome instanceof TrialState.Finished finished && finished.outcome() instanceof Outcome.Passed) {
            return finished.stdout();
        }
        throw new IllegalStateException("The mutants of a program in Python were not found: " + outcome);
    }

    private MutationResult run(GradedExercise exercise, List<String> equivalents) {
        var all = exercise.solution().isEmpty() // quizzes and predictions have nothing to mutate
                ? List.<Mutant>of()
                : mutants.of(exercise.exercise().programming(), exercise.solution());
        var listed = all.stream()
                .filter(mutant -> equivalents.contains(mutant.name()))
                .toList();
        var others = all.stream().filter(mutant -> !listed.contains(mutant)).toList();
        var fates = fates(exercise, Sample.of(others, most(exercise)));
        var survivors = named(fates, Fate.SURVIVES).stream().map(Survivor::of).toList();
        var refused = named(fates(exercise, listed), Fate.DIES);
        return new MutationResult(
                named(fates, Fate.DIES).size(),
                survivors,
                equivalents.stream()
                        .filter(name -> listed.stream()
                                .noneMatch(mutant -> mutant.name().equals(name)))
                        .toList(),
                refused.stream().map(Mutant::name).toList());
    }

    private static int most(GradedExercise exercise) {
        return exercise.exercise().programming() == ProgrammingLanguage.JAVA ? MOST_WHERE_SLOW : MOST;
    }

    private Map<Mutant, Fate> fates(GradedExercise exercise, List<Mutant> mutants) {
        var found = proof.fates(exercise, mutants.stream().map(Mutant::program).toList());
        var fates = new LinkedHashMap<Mutant, Fate>();
        for (var index = 0; index < mutants.size(); index++) {
            fates.put(mutants.get(index), found.get(index));
        }
        return fates;
    }

    private static List<Mutant> named(Map<Mutant, Fate> fates, Fate fate) {
        var those = new ArrayList<Mutant>();
        fates.forEach((mutant, its) -> {
            if (its == fate) {
                those.add(mutant);
            }
        });
        return those;
    }
}
