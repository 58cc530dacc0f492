package org.posad.assessment.sandbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs programs on the service made for it. Blocks until they have ended: never to be called in a transaction. */
public final class Sandbox {

    /** Judge0 takes no more in one request. */
    private static final int BATCH = 20;

    private final Batches batches;
    private final Toolchains toolchains;

    Sandbox(SandboxApi api) {
        this.batches = new Batches(api);
        this.toolchains = new Toolchains(api);
    }

    /** A sandbox to be spoken to without Spring. A blank token is none. */
    public static Sandbox at(URI address, String token) {
        return SandboxConfiguration.at(address, token);
    }

    /** What is known so far: null where a run has not ended yet. */
    public interface Progress {
        void now(List<@Nullable Reply> replies);
    }

    /**
     * Runs them all, each in a box of its own; the order of the replies is that of the runs.
     *
     * @throws SandboxFault if the sandbox could not do its part; nothing is said about the programs then
     * @throws IllegalStateException if the sandbox finds a run malformed
     */
    public List<Reply> run(List<Run> runs, Progress progress) throws SandboxFault {
        var done = new ArrayList<Reply>();
        for (int from = 0; from < runs.size(); from += BATCH) {
            var batch = runs.subList(from, Math.min(from + BATCH, runs.size()));
            var before = List.copyOf(done);
            done.addAll(batches.run(batch, replies -> progress.now(joined(before, replies, runs.size()))));
        }
        return done;
    }

    /** The name and version of what runs a language, as the sandbox calls it. */
    public String toolchain(int languageId) throws SandboxFault {
        return toolchains.name(languageId);
    }

    private static List<@Nullable Reply> joined(List<Reply> before, List<@Nullable Reply> now, int all) {
        var joined = new ArrayList<@Nullable Reply>(before);
        joined.addAll(now);
        while (joined.size() < all) {
            joined.add(null);
        }
        return joined;
    }
}
