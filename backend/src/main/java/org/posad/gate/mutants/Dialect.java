package org.posad.gate.mutants;

import java.util.List;

/**
 * How programs of a language fall into words.
 *
 * @param lineComments what comments begin with that end with their line
 * @param quotes what texts stand between
 * @param escapes whether a backslash takes the meaning of the character behind it
 * @param scripted JavaScript's patterns {@code /…/} and texts with expressions {@code `…${…}…`}
 * @param preprocessed whether lines that begin with # are no part of the program
 */
record Dialect(List<String> lineComments, String quotes, boolean escapes, boolean scripted, boolean preprocessed) {

    static final Dialect C = new Dialect(List.of("//"), "\"'", true, false, true);
    static final Dialect JAVASCRIPT = new Dialect(List.of("//"), "\"'", true, true, false);
    static final Dialect SQL = new Dialect(List.of("--"), "'\"`", false, false, false);

    /** Longer ones first: {@code <=} is not {@code <} and {@code =}. */
    static final List<String> SIGNS = List.of(
            "===", "!==", ">>>=", ">>>", "<<=", ">>=", "**=", "...", "??=", "&&=", "||=", "=>", "->", "==", "!=", "<>",
            "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>",
            "**", "::");
}
