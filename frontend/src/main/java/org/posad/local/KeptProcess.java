package org.posad.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that is started again, with growing pauses, when it ends by itself. There are never two of it. */
final class KeptProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptProcess.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final String name;
    private final ProcessBuilder builder;
    private final Signal farewell;
    private final Thread keeper;
    private boolean stopped;
    private int starts;
    private @Nullable Process process;

    /** @param farewell the signal that asks it to end */
    KeptProcess(String name, ProcessBuilder builder, Signal farewell) {
        this.name = name;
        this.builder = builder;
        this.farewell = farewell;
        this.keeper = Thread.ofPlatform().name(name + " keeper").daemon().unstarted(this::keepRunning);
    }

    void start() {
        keeper.start();
    }

    /** How often it has been started, with or without success. */
    synchronized int starts() {
        return starts;
    }

    /** The process of the latest start. */
    synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).map(Process::toHandle);
    }

    @Override
    public void close() {
        var last = last();
        keeper.interrupt();
        if (last == null) {
            return;
        }
        try {
            farewell.send(last.toHandle());
            if (!last.waitFor(STOPPING)) {
                LOG.warn("{} did not end within {} s and is killed", name, STOPPING.toSeconds());
                last.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process last() {
        stopped = true;
        return process;
    }

    private void keepRunning() {
        var pause = FIRST_PAUSE;
        try {
            while (true) {
                var began = System.nanoTime();
                var next = startUnlessStopped();
                if (next.isPresent()) {
                    LOG.debug("{} ended with status {}", name, next.get().waitFor());
                }
                var lived = Duration.ofNanos(System.nanoTime() - began);
                pause = lived.compareTo(LONGEST_PAUSE) > 0 ? FIRST_PAUSE : pause;
                if (isStopped()) {
                    return;
                }
                LOG.warn("{} has ended; starting it again in {} ms", name, pause.toMillis());
                Thread.sleep(pause);
                pause = longer(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed: nobody waits for another start
        }
    }

    private synchronized Optional<Process> startUnlessStopped() {
        if (stopped) {
            return Optional.empty();
        }
        starts++;
        try {
            process = builder.start();
            return Optional.of(process);
        } catch (IOException e) {
            LOG.warn("{} cannot be started: {}", name, e.getMessage());
            return Optional.empty();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
