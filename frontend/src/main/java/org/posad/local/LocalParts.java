package org.posad.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posad.certification.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL, an S3 store and a sandbox over one data folder. They start side by side, and beside the platform too: a
 * property waits for its part when it is asked for.
 */
public final class LocalParts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalParts.class);

    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final CompletableFuture<EmbeddedPostgres> postgres;
    private final CompletableFuture<EmbeddedS3> s3;
    private final CompletableFuture<SandboxProcess> sandbox;
    private final Path certificateKey;

    private LocalParts(DataFolder folder, Path sandboxJar) {
        toClose.push(folder);
        certificateKey = folder.resolve("secrets/certificates.pem");
        make(certificateKey);
        postgres = begin(() -> EmbeddedPostgres.start(folder));
        s3 = begin(() -> EmbeddedS3.start(folder));
        sandbox = begin(() -> SandboxProcess.prepare(folder, sandboxJar));
    }

    /** @throws LocalProblem if the folder cannot be used; a part's own trouble shows when it is asked for */
    public static LocalParts start(Path data, Path sandboxJar) {
        return new LocalParts(DataFolder.open(data), sandboxJar);
    }

    /** What the platform has to know of the parts, by the names of its configuration. */
    public Map<String, Supplier<String>> properties() {
        return Map.ofEntries(
                Map.entry("spring.datasource.url", () -> postgres().url()),
                Map.entry("spring.datasource.username", () -> EmbeddedPostgres.USER),
                Map.entry("spring.datasource.password", () -> postgres().password()),
                Map.entry("posad.storage.endpoint", () -> s3().endpoint()),
                Map.entry("posad.storage.access-key", () -> EmbeddedS3.ACCESS_KEY),
                Map.entry("posad.storage.secret-key", () -> s3().secretKey()),
                Map.entry("posad.storage.bucket", () -> "posad"),
                Map.entry(
                        "spring.http.serviceclient.sandbox.base-url",
                        () -> sandbox().url()),
                Map.entry("posad.sandbox.auth-token", () -> sandbox().token()),
                Map.entry("posad.certificates.key", certificateKey::toString));
    }

    /** Starts the sandbox. It comes last, because people look at a page before they run a program. */
    SandboxQuestion runSandbox() {
        sandbox().run();
        return new SandboxQuestion(sandbox().url(), sandbox().token());
    }

    /** The last that has started goes first. */
    @Override
    public void close() {
        CompletableFuture.allOf(postgres, s3, sandbox).exceptionally(_ -> null).join();
        synchronized (toClose) {
            while (!toClose.isEmpty()) {
                close(toClose.pop());
            }
        }
    }

    private static void make(Path certificateKey) {
        try {
            KeyFile.createUnlessThere(certificateKey);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private EmbeddedPostgres postgres() {
        return started(postgres);
    }

    private EmbeddedS3 s3() {
        return started(s3);
    }

    private SandboxProcess sandbox() {
        return started(sandbox);
    }

    private <T extends AutoCloseable> CompletableFuture<T> begin(Callable<T> start) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                var part = start.call();
                synchronized (toClose) {
                    toClose.push(part);
                }
                result.complete(part);
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static <T> T started(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw problem(e.getCause());
        }
    }

    private static LocalProblem problem(@Nullable Throwable cause) {
        if (cause instanceof LocalProblem problem) {
            return problem;
        }
        var remedy = cause instanceof IOException
                ? "Check that the disk is not full and that you may write to the data folder."
                : "The log in the data folder says more.";
        return new LocalProblem(
                "A part of Posad could not start: " + (cause == null ? "" : cause.getMessage()), remedy, cause);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not stop cleanly: {}", part.getClass().getSimpleName(), e.getMessage());
        }
    }
}
