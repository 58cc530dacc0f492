package org.posad.sandbox.submissions;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** Submissions in memory. Finished ones are forgotten after a time, or sooner when they take too much room. */
final class SubmissionStore {

    private final Duration retention;
    private final long mostBytes;
    private final SequencedMap<UUID, Submission> byToken = new LinkedHashMap<>();
    private final SequencedMap<UUID, Submission> finished = new LinkedHashMap<>();
    private long finishedBytes;

    SubmissionStore(Duration retention, long mostBytes) {
        this.retention = retention;
        this.mostBytes = mostBytes;
    }

    synchronized void add(Submission submission) {
        byToken.put(submission.token(), submission);
    }

    synchronized Optional<Submission> find(UUID token, Instant now) {
        forget(now);
        return Optional.ofNullable(byToken.get(token));
    }

    synchronized void finished(Submission submission, Instant now) {
        if (!byToken.containsKey(submission.token())) {
            return; // deleted meanwhile
        }
        finished.put(submission.token(), submission);
        finishedBytes += submission.size();
        forget(now);
    }

    synchronized List<Submission> newestFirst(Instant now) {
        forget(now);
        return List.copyOf(byToken.reversed().values());
    }

    synchronized void delete(Submission submission) {
        byToken.remove(submission.token());
        if (finished.remove(submission.token()) != null) {
            finishedBytes -= submission.size();
        }
    }

    synchronized long bytes() {
        return finishedBytes;
    }

    private void forget(Instant now) {
        while (!finished.isEmpty()) {
            Submission oldest = finished.firstEntry().getValue();
            boolean old = isOlderThanRetention(oldest, now);
            if (!old && (finishedBytes <= mostBytes || finished.size() == 1)) {
                return;
            }
            finished.pollFirstEntry();
            byToken.remove(oldest.token());
            finishedBytes -= oldest.size();
        }
    }

    private boolean isOlderThanRetention(Submission submission, Instant now) {
        Instant finishedAt = submission.state().finishedAt();
        return finishedAt != null && finishedAt.plus(retention).isBefore(now);
    }
}
