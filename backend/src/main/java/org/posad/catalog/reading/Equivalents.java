package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.catalog.reading.MutationTerms.Equivalent;

/** Collects the mutants that authors have found to do the same as their solutions. */
final class Equivalents {

    private final Map<String, List<Equivalent>> byExercise = new LinkedHashMap<>();

    void read(String slug, YamlMap exercise) {
        var equivalents = new ArrayList<Equivalent>();
        for (var yaml : exercise.maps("equivalent")) {
            yaml.only("mutant", "reason");
            var mutant = yaml.string("mutant");
            var reason = yaml.string("reason");
            if (equivalents.stream().anyMatch(other -> other.mutant().equals(mutant))) {
                yaml.fault("mutant", "'%s' is listed twice.".formatted(mutant), "Remove one of them.");
            }
            equivalents.add(new Equivalent(mutant, reason, yaml.line("mutant")));
        }
        byExercise.putIfAbsent(slug, List.copyOf(equivalents));
    }

    MutationTerms under(int bar) {
        return new MutationTerms(bar, Map.copyOf(byExercise));
    }
}
