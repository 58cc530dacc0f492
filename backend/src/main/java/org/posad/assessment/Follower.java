package org.posad.assessment;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open page. It is told one thing at a time, on a thread that exists only while there is something to tell; what
 * happens twice before it gets round to it is told once.
 */
final class Follower implements GradingFeed.Following {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Consumer<UUID> onNews;
    private final Consumer<Follower> onClose;
    private final SequencedSet<UUID> pending = new LinkedHashSet<>();
    private boolean telling;
    private boolean closed;

    Follower(Consumer<UUID> onNews, Consumer<Follower> onClose) {
        this.onNews = onNews;
        this.onClose = onClose;
    }

    synchronized void tell(UUID id) {
        if (closed) {
            return;
        }
        pending.add(id);
        if (!telling) {
            telling = true;
            Thread.ofVirtual().name("grading-feed").start(this::tellAll);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            pending.clear();
        }
        onClose.accept(this);
    }

    private void tellAll() {
        for (var id = next(); id != null; id = next()) {
            try {
                onNews.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("A page did not take the news of {}", id, e);
            }
        }
    }

    private synchronized @Nullable UUID next() {
        if (pending.isEmpty()) {
            telling = false;
            return null;
        }
        return pending.removeFirst();
    }
}
