package org.posad.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hears what {@link News} tells, on a connection that it keeps for itself; when that breaks, it gets another and makes
 * up for what it has missed.
 */
@Component
class NewsListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsListener.class);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final int SECONDS_TO_PROVE_ALIVE = 2;
    /** Clocks differ, and a commit comes a little after its moment. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final GradingFeed feed;
    private volatile boolean running;
    private volatile @Nullable Connection connection;
    private volatile Instant heardLast = Instant.now();

    NewsListener(DataSource dataSource, GradingFeed feed) {
        this.dataSource = dataSource;
        this.feed = feed;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("grading-news").start(this::keepListening);
    }

    @Override
    public void stop() {
        running = false;
        var open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run); // not close: the thread is reading from it
            } catch (SQLException e) {
                LOG.debug("The connection is gone already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepListening() {
        var pause = Duration.ofMillis(100);
        while (running) {
            try (var own = dataSource.getConnection()) {
                connection = own;
                listen(own);
            } catch (SQLException | DataAccessException e) {
                if (running) {
                    LOG.warn("News of gradings are not heard for a moment: {}", e.getMessage());
                    sleep(pause);
                }
            }
        }
    }

    private void listen(Connection own) throws SQLException {
        own.setAutoCommit(true);
        try (var statement = own.createStatement()) {
            statement.execute("listen " + News.CHANNEL);
        }
        feed.catchUp(heardLast.minus(OVERLAP));
        var postgres = own.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications((int) SILENCE.toMillis());
            if (heard == null || heard.length == 0) {
                proveAlive(own);
            } else {
                for (var notification : heard) {
                    pass(notification);
                }
            }
            heardLast = Instant.now();
        }
    }

    private static void proveAlive(Connection own) throws SQLException {
        if (!own.isValid(SECONDS_TO_PROVE_ALIVE)) {
            throw new SQLException("the connection was silent because it was broken");
        }
    }

    private void pass(PGNotification notification) {
        var parts = notification.getParameter().split(" ", 2);
        feed.heard(new LearnerId(UUID.fromString(parts[0])), UUID.fromString(parts[1]));
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
