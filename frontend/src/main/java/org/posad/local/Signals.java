package org.posad.local;

import java.io.IOException;

/** The signals that Java does not send by itself. */
final class Signals {

    private Signals() {}

    static void interrupt(ProcessHandle process) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy(); // to PostgreSQL: stop when all have left
        }
    }
}
