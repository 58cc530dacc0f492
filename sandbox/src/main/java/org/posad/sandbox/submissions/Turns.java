package org.posad.sandbox.submissions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What waits. Senders take turns, one submission a turn (round robin), so that who sends one waits for one of each other
 * sender and not for the thousand that somebody sent before. Safe for use by many threads.
 */
final class Turns {

    private final SequencedMap<Sender, Deque<Submission>> bySender = new LinkedHashMap<>();
    private int size;
    private long bytes;

    synchronized void add(Submission submission) {
        bySender.computeIfAbsent(submission.task().sender(), _ -> new ArrayDeque<>())
                .add(submission);
        size++;
        bytes += submission.size();
        notifyAll();
    }

    /** The next in turn; blocks while there is none. */
    synchronized Submission take() throws InterruptedException {
        while (size == 0) {
            wait();
        }
        var turn = bySender.pollFirstEntry();
        Submission next = turn.getValue().remove();
        if (!turn.getValue().isEmpty()) {
            bySender.putLast(turn.getKey(), turn.getValue());
        }
        size--;
        bytes -= next.size();
        return next;
    }

    synchronized int size() {
        return size;
    }

    synchronized long bytes() {
        return bytes;
    }

    /** How many the one with the most of these senders would have waiting if these were let in. */
    synchronized int mostOfOneSender(List<Task> more) {
        return more.stream()
                .map(Task::sender)
                .distinct()
                .mapToInt(sender -> waiting(sender)
                        + Math.toIntExact(more.stream()
                                .filter(task -> task.sender().equals(sender))
                                .count()))
                .max()
                .orElse(0);
    }

    private int waiting(Sender sender) {
        var own = bySender.get(sender);
        return own == null ? 0 : own.size();
    }
}
