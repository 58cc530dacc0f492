package org.posad.assessment;

import java.util.UUID;
import java.util.function.Consumer;
import org.posad.accounts.LearnerId;
import org.springframework.stereotype.Service;

/** Tells open pages, on whatever node, that something of their learner's has moved on. */
@Service
public class GradingFeed {

    GradingFeed() {}

    /**
     * Calls back, on a thread of the feed's, with the id of each submission or trial of that learner's that has a new
     * state. The state itself is to be asked for. Close it with the page.
     */
    public Following follow(LearnerId learner, Consumer<UUID> onNews) {
        throw new UnsupportedOperationException();
    }

    /** Ends with {@link #close()}. */
    public interface Following extends AutoCloseable {
        @Override
        void close();
    }
}
