package org.posad.teaching;

import java.time.Instant;
import java.util.Optional;
import org.posad.accounts.LearnerId;

/**
 * A member's line.
 *
 * @param name as it was at joining
 * @param points of the exercises solved
 * @param late exercises solved after their section's deadline
 * @param tries over all exercises, up to the first that passed
 * @param lastAt when anything was handed in last
 */
public record GradebookRow(
        LearnerId member, String name, int points, int solved, int late, int tries, Optional<Instant> lastAt) {}
