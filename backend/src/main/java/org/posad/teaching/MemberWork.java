package org.posad.teaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/**
 * What a member has done, exercise by exercise in the course's order; those not tried yet are there, too.
 *
 * @param name as it was at joining
 */
public record MemberWork(LearnerId member, String name, List<Line> lines) {

    /**
     * @param tries up to the first that passed
     * @param solvedAt when the first that passed was handed in
     * @param late after the deadline that holds for the member
     */
    public record Line(ExerciseId exercise, int tries, Optional<Instant> solvedAt, boolean late) {}
}
