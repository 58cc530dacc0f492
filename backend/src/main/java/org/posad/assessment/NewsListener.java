package org.posad.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what {@link News} tells, on a connection that it keeps for itself; when that breaks, it gets another and makes
 * up for what it has missed.
 */
@Component
class NewsListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsListener.class);
    /** How long a stop waits for the thread to look up. */
    private static final Duration LOOK_UP = Duration.ofMillis(500);
    /** A connection that says nothing for so long is asked whether it is alive. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int SECONDS_TO_PROVE_ALIVE = 2;
    /** Clocks differ, and a commit comes a little after its moment. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 6;

    private final DataSource dataSource;
    private final GradingFeed feed;
    private volatile @Nullable Thread listener;
    private Instant heardLast = Instant.now();
    private int failures;

    NewsListener(DataSource dataSource, GradingFeed feed) {
        this.dataSource = dataSource;
        this.feed = feed;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("grading-news").unstarted(this::keepListening);
        listener = thread; // before it looks whether it is to go on
        thread.start();
    }

    @Override
    public void stop() {
        var stopped = listener;
        listener = null;
        if (stopped != null) {
            try {
                stopped.join(LOOK_UP.multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void keepListening() {
        while (isRunning()) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.atLevel(failures == 0 ? Level.WARN : Level.DEBUG)
                        .log("News of gradings are not heard for a moment: {}", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + News.CHANNEL);
            feed.catchUp(heardLast.minus(OVERLAP));
            hear(connection);
            statement.execute("unlisten *");
        }
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        heardLast = Instant.now();
        failures = 0;
        while (isRunning()) {
            var heard = postgres.getNotifications((int) LOOK_UP.toMillis());
            if (heard != null && heard.length > 0) {
                Arrays.stream(heard).forEach(this::pass);
                heardLast = Instant.now();
            } else if (heardLast.plus(SILENCE).isBefore(Instant.now())) {
                proveAlive(connection);
                heardLast = Instant.now();
            }
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

    private void pause() {
        try {
            Thread.sleep(PAUSE.multipliedBy(1L << Math.min(failures++, MOST_DOUBLINGS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
