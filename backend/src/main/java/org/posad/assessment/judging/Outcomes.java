package org.posad.assessment.judging;

import java.util.Optional;
import java.util.function.Supplier;
import org.posad.assessment.Outcome;
import org.posad.assessment.sandbox.Reply;
import org.posad.catalog.GradedExercise.Limits;

/** What the end of a run means for one program under its limits. */
record Outcomes(Sources sources, Limits limits) {

    /** @param exited what it means that the program has ended by itself, with status 0 */
    Outcome of(Reply reply, Supplier<Outcome> exited) {
        return switch (Ending.of(reply, limits.memoryMb())) {
            case EXITED -> exited.get();
            case TOO_SLOW -> new Outcome.TooSlow(limits.cpu());
            case TOO_MUCH_MEMORY -> new Outcome.TooMuchMemory(limits.memoryMb());
            case TOO_MUCH_OUTPUT -> new Outcome.TooMuchOutput();
            case CRASHED -> crashed(reply);
            case DID_NOT_COMPILE -> throw new IllegalStateException("A program that does not compile has no outcome");
        };
    }

    /** Whether there is no program to speak of; languages without a compiler find out when they start. */
    boolean doesNotCompile(Reply reply) {
        return switch (Ending.of(reply, limits.memoryMb())) {
            case DID_NOT_COMPILE -> true;
            case CRASHED -> sources.toolchain().diagnosis().refusedToStart(errors(reply));
            default -> false;
        };
    }

    /** What the compiler said, or what took its place. */
    String compilerOutput(Reply reply) {
        var output = reply.compilerOutput();
        return output.isEmpty() ? errors(reply) : sources.inLearnersNames(output);
    }

    String errors(Reply reply) {
        return sources.inLearnersNames(reply.errors());
    }

    private Outcome crashed(Reply reply) {
        var stderr = errors(reply);
        var crash = sources.toolchain().diagnosis().crash(stderr, sources);
        var name = Optional.ofNullable(crash.exception())
                .or(() -> Signal.of(reply).map(Signal::name))
                .orElseGet(() -> "exit status " + reply.exitCode());
        return new Outcome.Crashed(name, crash.line(), Shown.ends(stderr, Shown.TEST));
    }
}
