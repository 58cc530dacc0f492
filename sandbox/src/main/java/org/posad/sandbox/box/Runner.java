package org.posad.sandbox.box;

/** Runs jobs, each apart from all others. */
@FunctionalInterface
public interface Runner {

    /** Blocks until the program has ended. */
    Report run(Job job);
}
