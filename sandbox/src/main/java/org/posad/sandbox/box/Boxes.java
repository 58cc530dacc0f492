package org.posad.sandbox.box;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.posad.sandbox.Settings;
import org.posad.sandbox.cgroup.ControlGroups;
import org.posad.sandbox.host.Instance;
import org.posad.sandbox.host.User;
import org.posad.sandbox.seccomp.Architecture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs, each in a box of its own. A few boxes are made ahead, so that a program need not wait for one. */
public final class Boxes implements Runner, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Boxes.class);

    private final BoxBuilder builder;
    private final BlockingQueue<Box> ready;
    private final Load load;
    private final WaitingBoxes waiting;
    private final ExecutorService refill = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("refill").daemon().factory());

    private Boxes(BoxBuilder builder, Settings settings) {
        this.builder = builder;
        this.ready = new ArrayBlockingQueue<>(Math.max(1, settings.readyBoxes()));
        this.load = new Load(settings.slots());
        this.waiting = new WaitingBoxes(builder, load, settings.warmBoxes());
    }

    /**
     * Opens the place.
     *
     * @param toolchains folders of the host by the place where programs find them
     * @throws BoxUnavailable if this machine does not let us make a box
     */
    public static Boxes open(Settings settings, Instance instance, ControlGroups groups, Map<String, Path> toolchains) {
        groups.sweep(instance.name());
        instance.forEachAbandoned(name -> sweepIfPossible(groups, name));
        boolean root = User.isRoot();
        long bytes = settings.boxSize().toBytes();
        var architecture = Architecture.here();
        var arguments = BoxLayout.arguments(toolchains, instance.libraries(), root, bytes);
        var workshop = Workshop.furnish(instance.folder(), architecture, arguments);
        var room = new BoxRoom(bytes, settings.boxFiles(), root, UserIds.of(instance));
        var boxes = new Boxes(new BoxBuilder(workshop, groups, room, architecture), settings);
        try {
            boxes.ready.add(boxes.builder.build());
        } catch (BoxUnavailable e) {
            boxes.close();
            throw e;
        }
        boxes.refill();
        return boxes;
    }

    /** What another service left is no reason not to start: its processes may take their time, or a later start sees to it. */
    private static void sweepIfPossible(ControlGroups groups, String name) {
        try {
            groups.sweep(name);
        } catch (IllegalStateException e) {
            log.warn("A service that is gone has left something: {}", e.getMessage());
        }
    }

    /** Runs the job in a fresh box and wipes the box. */
    @Override
    public Report run(Job job) {
        load.begin();
        try {
            return runByWhoWaits(job)
                    .filter(report -> !(report.ending() instanceof Ending.Failed)) // gone meanwhile: our fault
                    .orElseGet(() -> run(job, take()));
        } finally {
            load.end();
            refill();
        }
    }

    /** How many processes wait for work. */
    public int waiting() {
        return waiting.size();
    }

    private Optional<Report> runByWhoWaits(Job job) {
        Standby standby = job.standby();
        return standby == null
                ? Optional.empty()
                : waiting.take(standby.process()).map(box -> run(job, box));
    }

    private Report run(Job job, Box box) {
        try {
            return box.run(job);
        } finally {
            builder.demolish(box);
        }
    }

    @Override
    public void close() {
        refill.shutdownNow();
        waiting.close();
        var left = new ArrayList<Box>();
        ready.drainTo(left);
        left.forEach(builder::demolish);
        builder.close();
    }

    private Box take() {
        for (Box box = ready.poll(); box != null; box = ready.poll()) {
            if (box.isAlive()) {
                return box;
            }
            builder.demolish(box);
        }
        return builder.build();
    }

    private void refill() {
        if (!refill.isShutdown()) {
            refill.execute(this::makeReady);
        }
    }

    private void makeReady() {
        try {
            while (ready.remainingCapacity() > 0) {
                Box box = builder.build();
                if (!ready.offer(box)) {
                    builder.demolish(box);
                }
            }
        } catch (BoxUnavailable e) {
            log.warn("No box could be made ahead: {}", e.getMessage());
        }
    }
}
