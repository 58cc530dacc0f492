package org.posad.sandbox.judge;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Remembers compilations, so that the runs of one batch, or of a retry, compile once. In memory, bounded, least recently
 * used go first. What a program does to its copy in the box does not come back here.
 */
final class Artefacts {

    private final long mostBytes;
    private final SequencedMap<SourceDigest, CompletableFuture<Compilation>> byDigest =
            new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Artefacts(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Compiles, unless the same was compiled before or is being compiled; then waits for that. */
    Compilation of(SourceDigest digest, Supplier<Compilation> compiler) {
        var ours = new CompletableFuture<Compilation>();
        CompletableFuture<Compilation> known;
        synchronized (this) {
            known = byDigest.putIfAbsent(digest, ours);
        }
        if (known != null) {
            return known.join();
        }
        Compilation compilation = new Compilation.Failed("The compiler was not run");
        try {
            compilation = compiler.get();
        } finally {
            keep(digest, compilation);
            ours.complete(compilation);
        }
        return compilation;
    }

    private synchronized void keep(SourceDigest digest, Compilation compilation) {
        if (compilation instanceof Compilation.Failed || compilation.size() > mostBytes) {
            byDigest.remove(digest);
            return;
        }
        bytes += compilation.size();
        var oldest = byDigest.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            var entry = oldest.next();
            Compilation done = entry.getValue().getNow(null);
            if (done != null && !entry.getKey().equals(digest)) {
                bytes -= done.size();
                oldest.remove();
            }
        }
    }
}
