package org.posad.gate.mutants;

/**
 * A word of a program, with its place.
 *
 * @param depth how many parentheses, brackets and braces are open around it
 */
record Token(Kind kind, int start, int end, String text, int depth) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN
    }

    boolean is(String other) {
        return kind != Kind.STRING && text.equals(other);
    }

    boolean isWord(String other) {
        return kind == Kind.WORD && text.equalsIgnoreCase(other);
    }

    /** May stand before a binary operator. */
    boolean endsOperand() {
        return kind != Kind.SIGN || text.equals(")") || text.equals("]");
    }
}
