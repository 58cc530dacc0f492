package org.posad.sandbox.submissions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.posad.sandbox.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where tasks come in, wait their turn and are kept with their results. */
public final class Submissions implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Submissions.class);

    /** So that one sender cannot take all places, and many cannot take all memory. */
    private static final int SENDERS = 10;

    private final Clock clock;
    private final Judge judge;
    private final int queueSize;
    private final long queueBytes;
    private final SubmissionStore store;
    private final Turns queue = new Turns();
    private final Tally tally = new Tally();
    private final AtomicInteger working = new AtomicInteger();
    private final ExecutorService workers;
    private final FinishedListener listener;

    public Submissions(Settings settings, Judge judge, Clock clock, FinishedListener listener) {
        this.clock = clock;
        this.judge = judge;
        this.listener = listener;
        this.queueSize = settings.queueSize();
        this.queueBytes = settings.resultsSize().toBytes();
        this.store =
                new SubmissionStore(settings.retention(), settings.resultsSize().toBytes());
        this.workers = Executors.newFixedThreadPool(
                settings.slots(),
                Thread.ofPlatform().name("worker-", 0).daemon().factory());
        for (int i = 0; i < settings.slots(); i++) {
            workers.execute(this::work);
        }
    }

    /**
     * Queues all of the tasks or none.
     *
     * @throws QueueFull if they do not fit
     */
    public synchronized List<Submission> submit(List<Task> tasks) {
        long newBytes = tasks.stream().mapToLong(Task::size).sum();
        if (queue.mostOfOneSender(tasks) > queueSize
                || queue.size() + tasks.size() > SENDERS * queueSize
                || queue.bytes() + newBytes > queueBytes) {
            throw new QueueFull();
        }
        var submissions = tasks.stream()
                .map(task -> new Submission(task, clock.instant()))
                .toList();
        submissions.forEach(store::add);
        submissions.forEach(tally::entered);
        submissions.forEach(queue::add);
        return submissions;
    }

    public Optional<Submission> find(UUID token) {
        return store.find(token, clock.instant());
    }

    /** All that are kept. */
    public List<Submission> newestFirst() {
        return store.newestFirst(clock.instant());
    }

    /** Forgets a submission that is finished. */
    public void delete(Submission submission) {
        store.delete(submission);
    }

    public Figures figures() {
        return tally.figures(waiting(), working(), store.bytes());
    }

    /** How many are run at this moment. */
    public int working() {
        return working.get();
    }

    /** How many wait. */
    public int waiting() {
        return queue.size();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void work() {
        while (!workers.isShutdown()) {
            try {
                process(queue.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void process(Submission submission) {
        submission.begin();
        working.incrementAndGet();
        Result result;
        try {
            result = judge.judge(submission.task());
        } catch (RuntimeException e) {
            log.error("Submission {} could not be judged", submission.token(), e);
            result = Result.internalError(String.valueOf(e.getMessage()));
        }
        working.decrementAndGet();
        tally.finished(result.status());
        submission.finish(result, clock.instant());
        store.finished(submission, clock.instant());
        listener.finished(submission);
    }
}
