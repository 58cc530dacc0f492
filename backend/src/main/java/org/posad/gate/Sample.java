package org.posad.gate;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.posad.catalog.reading.Sha256;
import org.posad.gate.mutants.Mutant;

/** Some of many mutants, the same ones each time. */
final class Sample {

    private Sample() {}

    static List<Mutant> of(List<Mutant> mutants, int most) {
        if (mutants.size() <= most) {
            return mutants;
        }
        var chosen = mutants.stream()
                .sorted(Comparator.comparing(Sample::lot))
                .limit(most)
                .toList();
        return mutants.stream().filter(chosen::contains).toList();
    }

    private static String lot(Mutant mutant) {
        return Sha256.of(mutant.name().getBytes(StandardCharsets.UTF_8));
    }
}
