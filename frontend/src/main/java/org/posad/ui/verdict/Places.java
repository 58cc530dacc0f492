package org.posad.ui.verdict;

import java.io.Serializable;

/** Shows a place of the learner's program; line and column count from 1. */
@FunctionalInterface
public interface Places extends Serializable {

    /** For verdicts on a program that is not in the page. */
    record Nowhere() implements Places {

        @Override
        public void show(int line, int column) {}
    }

    void show(int line, int column);
}
