package org.posad.sandbox.box;

import java.time.Duration;
import java.util.Optional;
import org.posad.sandbox.box.Standby.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Boxes with a process that waits for work. They are made one at a time, and only when there is nothing better to do. */
final class WaitingBoxes implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WaitingBoxes.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

    private final BoxBuilder builder;
    private final Load load;
    private final Stock<Box> stock;
    private final Thread maker;
    private volatile boolean closed;

    WaitingBoxes(BoxBuilder builder, Load load, int most) {
        this.builder = builder;
        this.load = load;
        this.stock = new Stock<>(most);
        this.maker = Thread.ofPlatform().name("standby").daemon().unstarted(this::make);
        if (most > 0) {
            maker.start();
        }
    }

    Optional<Box> take(Waiting process) {
        Optional<Box> box = stock.take(process, System.nanoTime());
        if (box.isPresent() && !box.get().isAlive()) {
            builder.demolish(box.get());
            return Optional.empty();
        }
        return box;
    }

    int size() {
        return stock.size();
    }

    @Override
    public void close() {
        closed = true;
        maker.interrupt();
    }

    private void make() {
        try {
            while (!closed) {
                stock.surplus(System.nanoTime()).forEach(builder::demolish);
                Optional<Waiting> missing = load.isLow() ? stock.missing(System.nanoTime()) : Optional.empty();
                if (missing.isPresent()) {
                    make(missing.get());
                } else {
                    Thread.sleep(LOOK_EVERY);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Waiting process) throws InterruptedException {
        try {
            Box box = builder.build();
            if (box.await(process)) {
                stock.add(process, box);
            } else {
                builder.demolish(box);
                log.warn("What should wait for work did not start; programs are started when they are needed.");
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        } catch (BoxUnavailable e) {
            log.warn("No box could be made ahead: {}", e.getMessage());
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
    }
}
