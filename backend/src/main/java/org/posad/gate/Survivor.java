package org.posad.gate;

import org.posad.gate.mutants.Mutant;

/** A mutant that an exercise accepts. */
record Survivor(String name, String file, int line, String diff) {

    static Survivor of(Mutant mutant) {
        return new Survivor(mutant.name(), mutant.file(), mutant.line(), mutant.diff());
    }
}
