package org.posad.assessment.judging;

import java.util.Optional;
import org.posad.assessment.sandbox.Reply;

/** How a program was killed, by the numbers of Linux. */
enum Signal {
    SIGILL(4),
    SIGTRAP(5),
    SIGABRT(6),
    SIGBUS(7),
    SIGFPE(8),
    SIGKILL(9),
    SIGSEGV(11),
    SIGPIPE(13),
    SIGTERM(15),
    SIGXCPU(24),
    SIGXFSZ(25),
    SIGSYS(31);

    /** What a shell adds to the number when it reports a child's signal as an exit status. */
    private static final int SHELL = 128;

    private final int number;

    Signal(int number) {
        this.number = number;
    }

    /** Statuses 7 to 10 name one; otherwise the reply's own number tells, or a shell's exit status. */
    static Optional<Signal> of(Reply reply) {
        return switch (reply.statusId()) {
            case 7 -> Optional.of(SIGSEGV);
            case 8 -> Optional.of(SIGXFSZ);
            case 9 -> Optional.of(SIGFPE);
            case 10 -> Optional.of(SIGABRT);
            default ->
                of(reply.exitSignal() == null ? 0 : reply.exitSignal())
                        .or(() -> of((reply.exitCode() == null ? 0 : reply.exitCode()) - SHELL));
        };
    }

    private static Optional<Signal> of(int number) {
        for (var signal : values()) {
            if (signal.number == number) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }
}
