package org.posad.sandbox.box;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.posad.sandbox.box.Standby.Waiting;

/**
 * Which processes should wait for work: as many as may, of the kinds asked for last. What nobody has asked for in a while
 * is given up. Safe for use by many threads.
 *
 * @param <B> a box with a process that waits in it
 */
final class Stock<B> {

    private static final Duration FORGET_AFTER = Duration.ofMinutes(15);

    private final int most;
    private final SequencedMap<Waiting, Long> askedAt = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Waiting, List<B>> kept = new LinkedHashMap<>();

    Stock(int most) {
        this.most = most;
    }

    /** Takes one, if there is one; there will be more of what is asked for. */
    synchronized Optional<B> take(Waiting kind, long nanoTime) {
        askedAt.put(kind, nanoTime);
        List<B> boxes = kept.getOrDefault(kind, List.of());
        return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.removeFirst());
    }

    synchronized void add(Waiting kind, B box) {
        kept.computeIfAbsent(kind, _ -> new ArrayList<>()).add(box);
    }

    /** The kind of which one more should be made. */
    synchronized Optional<Waiting> missing(long nanoTime) {
        return plan(nanoTime).entrySet().stream()
                .filter(planned ->
                        kept.getOrDefault(planned.getKey(), List.of()).size() < planned.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Takes those out that nobody is expected to ask for. */
    synchronized List<B> surplus(long nanoTime) {
        var plan = plan(nanoTime);
        var surplus = new ArrayList<B>();
        kept.forEach((kind, boxes) -> {
            while (boxes.size() > plan.getOrDefault(kind, 0)) {
                surplus.add(boxes.removeFirst());
            }
        });
        kept.values().removeIf(List::isEmpty);
        return surplus;
    }

    synchronized int size() {
        return kept.values().stream().mapToInt(List::size).sum();
    }

    /** How many of each kind, dealt out one by one, to the kind asked for last first. */
    private Map<Waiting, Integer> plan(long nanoTime) {
        askedAt.values().removeIf(asked -> nanoTime - asked > FORGET_AFTER.toNanos());
        var plan = new LinkedHashMap<Waiting, Integer>();
        Iterator<Waiting> kinds = askedAt.sequencedKeySet().reversed().iterator();
        for (int dealt = 0; dealt < most && !askedAt.isEmpty(); dealt++) {
            if (!kinds.hasNext()) {
                kinds = askedAt.sequencedKeySet().reversed().iterator();
            }
            plan.merge(kinds.next(), 1, Integer::sum);
        }
        return plan;
    }
}
