package org.posad.assessment.judging;

import org.jspecify.annotations.Nullable;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise.Limits;

/** A learner's program, ready to be run on any number of inputs. All its runs carry the same sources to the byte. */
final class Program {

    private final Sources sources;
    private final byte @Nullable [] zip;

    Program(Sources sources) {
        this.sources = sources;
        this.zip = sources.isPlain() ? null : zip(sources);
    }

    Run on(String input, Limits limits) {
        return zip == null
                ? Run.ofSource(
                        sources.toolchain().languageId(),
                        sources.files().getFirst().content(),
                        input,
                        limits.cpu(),
                        limits.memoryMb())
                : Run.ofZip(zip, input, limits.cpu(), limits.memoryMb());
    }

    private static byte[] zip(Sources sources) {
        var zip = new Zip().with(sources.files());
        var compile = sources.toolchain().compile();
        if (compile != null) {
            zip.with("compile", compile + "\n");
        }
        zip.with("run", sources.toolchain().run() + "\n");
        return zip.bytes();
    }
}
