package org.posad.ui.sheet;

import java.util.EnumSet;
import java.util.Set;

/** Ways to move a line of a program in pieces, in the order of their buttons. */
enum LineMove {
    TAKE("+"),
    UP("↑"),
    DOWN("↓"),
    OUT("⇤"),
    IN("⇥"),
    LEAVE("✕");

    /** What lines that are still to be chosen can do. */
    static final Set<LineMove> OUTSIDE = EnumSet.of(TAKE);
    /** What lines of the program can do, unless they are where it ends. */
    static final Set<LineMove> INSIDE = EnumSet.complementOf(EnumSet.of(TAKE));

    private final String sign;

    LineMove(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
