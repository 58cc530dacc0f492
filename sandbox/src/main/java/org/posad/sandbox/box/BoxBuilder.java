package org.posad.sandbox.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.posad.sandbox.cgroup.ControlGroup;
import org.posad.sandbox.cgroup.ControlGroups;
import org.posad.sandbox.seccomp.Architecture;
import org.posad.sandbox.seccomp.SystemCalls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes boxes and takes them down. Each living box has a number, and by it a user id and a control group, of its own. */
final class BoxBuilder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BoxBuilder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Executor OVERDUE =
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);

    private final Launcher launcher = new Launcher();
    private final Workshop workshop;
    private final ControlGroups groups;
    private final BoxRoom room;
    private final String processor;
    private final SystemCalls calls;
    private final BlockingQueue<Integer> numbers;

    BoxBuilder(Workshop workshop, ControlGroups groups, BoxRoom room, Architecture architecture) {
        this.workshop = workshop;
        this.groups = groups;
        this.room = room;
        this.processor = architecture.kernelName();
        this.calls = SystemCalls.of(architecture);
        this.numbers = new ArrayBlockingQueue<>(room.users().count());
        for (int number = 0; number < room.users().count(); number++) {
            numbers.add(number);
        }
    }

    /** Makes a box; it has said that it is ready when this returns. */
    Box build() {
        int number = freeNumber();
        ControlGroup group = null;
        Process process = null;
        try {
            group = groups.create("box-" + number);
            process = launcher.start(command(number, group), workshop.log(number));
            var conversation = new Conversation(process);
            var alarm = CompletableFuture.runAsync(process::destroyForcibly, OVERDUE);
            conversation.awaitReady();
            alarm.cancel(false);
            return new Box(number, process, group, conversation);
        } catch (IOException | RuntimeException e) {
            if (process != null) {
                process.destroyForcibly();
            }
            if (group != null) {
                abandon(group);
            }
            numbers.add(number);
            throw new BoxUnavailable("A box cannot be made: " + complaint(number, e), e);
        }
    }

    /** Takes a box down without making anybody wait for it. */
    void demolish(Box box) {
        Thread.ofVirtual().name("demolish-" + box.number()).start(() -> {
            try {
                if (box.demolish(PATIENCE.toMillis())) {
                    numbers.add(box.number());
                } else {
                    log.error("Box {} cannot be removed; its number stays unused.", box.number());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends all boxes that are left. */
    @Override
    public void close() {
        launcher.close();
        groups.removeAll();
    }

    private int freeNumber() {
        try {
            Integer number = numbers.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (number == null) {
                throw new BoxUnavailable("There is no free box number; earlier boxes have not gone away.");
            }
            return number;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BoxUnavailable("Interrupted while waiting for a box", e);
        }
    }

    private List<String> command(int number, ControlGroup group) {
        var command = new ArrayList<>(List.of(
                "/usr/bin/perl",
                workshop.launchScript().toString(),
                workshop.folder().toString(),
                room.ownUsers() ? Integer.toString(room.users().first() + number) : "-",
                Long.toString(room.bytes()),
                Integer.toString(room.files()),
                processor,
                Integer.toString(calls.number("prctl")),
                Integer.toString(calls.number("prlimit64"))));
        group.doors().stream().map(Path::toString).forEach(command::add);
        return command;
    }

    private String complaint(int number, Exception e) {
        try {
            String said = Files.readString(workshop.log(number)).strip();
            return said.isEmpty() ? String.valueOf(e.getMessage()) : said;
        } catch (IOException unreadable) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void abandon(ControlGroup group) {
        group.kill();
        if (!group.remove()) {
            log.warn("A control group of a box that failed to start stays until the next start.");
        }
    }
}
