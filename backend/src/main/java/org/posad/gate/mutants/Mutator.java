package org.posad.gate.mutants;

import java.util.List;

/** Knows what can be changed in the programs of a language. */
interface Mutator {

    /** In the order of their places. Not every one has to leave a valid program. */
    List<Edit> edits(String content);
}
