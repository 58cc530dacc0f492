package org.posad.sandbox.box;

/** How a program ended: by itself, by a limit, or by a fault of ours. */
public sealed interface Ending {

    /** It chose its exit code, whatever the code looks like. */
    record Exited(int code) implements Ending {}

    /** A signal ended it. */
    record Signalled(int signal) implements Ending {}

    record OutOfCpuTime() implements Ending {}

    record OutOfWallTime() implements Ending {}

    record OutOfMemory() implements Ending {}

    /** Not the program's doing; it may be run again. */
    record Failed(String reason) implements Ending {}
}
