package org.posad.assessment.judging;

import java.util.Locale;
import java.util.regex.Pattern;
import org.posad.assessment.sandbox.Reply;

/** How a run came to its end. Their statuses, limits and messages become ours here and nowhere else. */
enum Ending {
    EXITED,
    DID_NOT_COMPILE,
    TOO_SLOW,
    TOO_MUCH_MEMORY,
    TOO_MUCH_OUTPUT,
    CRASHED;

    /** Runtimes that notice before the kernel does. */
    private static final Pattern OUT_OF_MEMORY = Pattern.compile(
            "^MemoryError\\b|java\\.lang\\.OutOfMemoryError|std::bad_alloc|JavaScript heap out of memory",
            Pattern.MULTILINE);

    private static final String FILE_TOO_LARGE = "[Errno 27] File too large";

    /** Judge0 has no word for memory: a kill this near to the limit is taken for one. */
    private static final double NEAR = 0.9;

    static Ending of(Reply reply, int memoryMb) {
        return switch (reply.statusId()) {
            case 3, 4 -> limitNamedBy(reply, EXITED);
            case 5 -> limitNamedBy(reply, TOO_SLOW);
            case 6 -> DID_NOT_COMPILE;
            case 7, 8, 9, 10, 11, 12, 14 -> limitNamedBy(reply, death(reply, memoryMb));
            default -> throw new IllegalStateException("Sandbox says " + reply.status());
        };
    }

    /** Our own sandbox names the limit in its message; Judge0 leaves it to be guessed. */
    private static Ending limitNamedBy(Reply reply, Ending otherwise) {
        var remark = reply.remark().toLowerCase(Locale.ROOT);
        if (remark.contains("memory limit")) {
            return TOO_MUCH_MEMORY;
        }
        return remark.contains("output limit") ? TOO_MUCH_OUTPUT : otherwise;
    }

    private static Ending death(Reply reply, int memoryMb) {
        var signal = Signal.of(reply);
        if (signal.filter(Signal.SIGXFSZ::equals).isPresent() || reply.errors().contains(FILE_TOO_LARGE)) {
            return TOO_MUCH_OUTPUT;
        }
        if (signal.filter(Signal.SIGXCPU::equals).isPresent()) {
            return TOO_SLOW;
        }
        var killedNearLimit =
                signal.filter(Signal.SIGKILL::equals).isPresent() && reply.memoryKb() >= NEAR * 1024 * memoryMb;
        return killedNearLimit || OUT_OF_MEMORY.matcher(reply.errors()).find() ? TOO_MUCH_MEMORY : CRASHED;
    }
}
