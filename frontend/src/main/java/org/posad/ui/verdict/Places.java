package org.posad.ui.verdict;

import java.io.Serializable;

/** Shows a place of the learner's program; line and column count from 1. */
@FunctionalInterface
public interface Places extends Serializable {
    void show(int line, int column);
}
