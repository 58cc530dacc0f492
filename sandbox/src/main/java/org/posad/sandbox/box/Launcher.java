package org.posad.sandbox.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts boxes, all from one platform thread that lives as long as the service: the kernel kills a {@code --die-with-parent}
 * process when the thread that started it ends, not when the process does.
 */
final class Launcher implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("launcher").daemon().factory());

    /** Starts the command from an empty environment; what it complains of goes to the log. */
    Process start(List<String> command, Path log) {
        try {
            return thread.submit(() -> launch(command, log)).get();
        } catch (ExecutionException e) {
            throw new BoxUnavailable("A box cannot be started: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BoxUnavailable("Interrupted while starting a box", e);
        }
    }

    private static Process launch(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        return builder.start();
    }

    /** Also ends every box. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
