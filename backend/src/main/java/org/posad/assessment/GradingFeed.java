package org.posad.assessment;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.posad.accounts.LearnerId;
import org.springframework.stereotype.Service;

/** Tells open pages, on whatever node, that something of their learner's has moved on. */
@Service
public class GradingFeed {

    private final Map<LearnerId, Set<Follower>> followers = new ConcurrentHashMap<>();
    private final MissedNews missed;

    GradingFeed(MissedNews missed) {
        this.missed = missed;
    }

    /**
     * Calls back, on a thread of the feed's, with the id of each submission or trial of that learner's that has a new
     * state; now and then with one that has not. The state itself is to be asked for. Close it with the page.
     */
    public Following follow(LearnerId learner, Consumer<UUID> onNews) {
        var follower = new Follower(onNews, leaving -> leave(learner, leaving));
        followers.compute(learner, (_, others) -> {
            var all = others == null ? new HashSet<Follower>() : new HashSet<>(others);
            all.add(follower);
            return all;
        });
        return follower;
    }

    /** Ends with {@link #close()}. */
    public interface Following extends AutoCloseable {
        @Override
        void close();
    }

    void heard(LearnerId learner, UUID id) {
        followers.getOrDefault(learner, Set.of()).forEach(follower -> follower.tell(id));
    }

    /** Nothing was heard for a while: whatever may have changed since is told of. */
    void catchUp(Instant since) {
        if (isFollowed()) {
            missed.since(since, Set.copyOf(followers.keySet()), this::heard);
        }
    }

    boolean isFollowed() {
        return !followers.isEmpty();
    }

    private void leave(LearnerId learner, Follower leaving) {
        followers.computeIfPresent(learner, (_, others) -> {
            var rest = new HashSet<>(others);
            rest.remove(leaving);
            return rest.isEmpty() ? null : rest;
        });
    }
}
