package org.posad.assessment.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.Mistake.Where;

/** The mistakes that an author foresaw, in the author's order: the first that fits answers. */
record Mistakes(List<Mistake> foreseen) {

    /**
     * A mistake fits if one failing test shows all its patterns, and all the tests that it names have failed.
     */
    Optional<Mistake> in(List<Observation> observations) {
        return in(observations, "");
    }

    /** @param answers digest of all that SQL has answered */
    Optional<Mistake> in(List<Observation> observations, String answers) {
        var failed = observations.stream().filter(Observation::failed).toList();
        var keys = failed.stream().map(Observation::key).collect(Collectors.toSet());
        return foreseen.stream()
                .filter(mistake -> fits(mistake.failing(), keys))
                .filter(mistake ->
                        mistake.patterns().getOrDefault(Where.ANSWERS, answers).equals(answers))
                .filter(mistake -> failed.stream().anyMatch(test -> shows(test, mistake.patterns())))
                .findFirst();
    }

    /** Of a program that does not compile there are the compiler's words only. */
    Optional<Mistake> inCompilerOutput(String output) {
        return foreseen.stream()
                .filter(mistake -> mistake.failing().isEmpty())
                .filter(mistake -> mistake.patterns().entrySet().stream()
                        .allMatch(pattern -> switch (pattern.getKey()) {
                            case COMPILE, STDERR -> new TimedPattern(pattern.getValue()).isIn(output);
                            case EXCEPTION -> output.contains(pattern.getValue() + ":");
                            case STDOUT, ANSWERS -> false;
                        }))
                .findFirst();
    }

    private static boolean fits(Set<String> named, Set<String> failed) {
        return failed.containsAll(named);
    }

    private static boolean shows(Observation test, Map<Where, String> patterns) {
        return patterns.entrySet().stream().allMatch(pattern -> switch (pattern.getKey()) {
            case STDOUT -> new TimedPattern(pattern.getValue()).isIn(test.stdout());
            case STDERR -> new TimedPattern(pattern.getValue()).isIn(test.stderr());
            case EXCEPTION -> pattern.getValue().equals(test.exception());
            case COMPILE -> false;
            case ANSWERS -> true; // of all tests together
        });
    }
}
