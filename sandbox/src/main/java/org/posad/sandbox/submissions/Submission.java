package org.posad.sandbox.submissions;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A task on its way through the service. Safe for use by many threads. */
public final class Submission {

    private final UUID token = UUID.randomUUID();
    private final Task task;
    private final Instant createdAt;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile State state = new State(Result.only(Status.IN_QUEUE), null);

    /** What changes, changes at once. */
    public record State(Result result, @Nullable Instant finishedAt) {}

    Submission(Task task, Instant createdAt) {
        this.task = task;
        this.createdAt = createdAt;
    }

    public UUID token() {
        return token;
    }

    public Task task() {
        return task;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public State state() {
        return state;
    }

    /** Blocks until there is a result. */
    public void await() {
        finished.join();
    }

    void begin() {
        state = new State(Result.only(Status.PROCESSING), null);
    }

    void finish(Result result, Instant now) {
        state = new State(result, now);
        finished.complete(null);
    }

    long size() {
        return task.size() + state.result().size();
    }
}
