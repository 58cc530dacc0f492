package org.posad.assessment;

import java.time.Instant;

/**
 * What a learner has typed and not yet sent.
 *
 * @param version counts from 1; tells two tabs apart
 */
public record Draft(SourceCode source, long version, Instant savedAt) {

    /** What came of saving. */
    public sealed interface Saving {

        record Saved(long version, Instant at) implements Saving {}

        /** Another tab or device has saved since; nothing was overwritten. */
        record Outdated(Draft newer) implements Saving {}
    }
}
