package org.posad.sandbox.submissions;

/** Does what a task asks for. */
@FunctionalInterface
public interface Judge {

    /** Blocks until it is done; a fault of ours is a result too. */
    Result judge(Task task);
}
