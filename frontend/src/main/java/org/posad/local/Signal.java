package org.posad.local;

import java.io.IOException;

/** What is said to a process; Java itself knows only TERM and KILL. */
enum Signal {
    /** To PostgreSQL: end all sessions, write everything down, stop. */
    INT,
    /** To PostgreSQL's sessions: leave at once. */
    QUIT,
    TERM;

    void send(ProcessHandle process) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy();
        }
    }
}
