package org.posad.gate;

import java.util.List;

/**
 * What came of an exercise's mutants.
 *
 * @param killed those that were refused
 * @param survivors those that were accepted, and are not listed as equivalent
 * @param unknown listed as equivalent, and not to be found
 * @param refused listed as equivalent, and refused all the same
 */
record MutationResult(int killed, List<Survivor> survivors, List<String> unknown, List<String> refused) {

    static final MutationResult NONE = new MutationResult(0, List.of(), List.of(), List.of());

    int total() {
        return killed + survivors.size();
    }
}
