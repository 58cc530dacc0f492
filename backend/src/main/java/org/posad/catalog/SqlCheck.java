package org.posad.catalog;

/**
 * A question of the author's to the database that a learner's SQL leaves behind.
 *
 * @param query SQL, whose last result set counts, or that a constraint has to refuse; it changes nothing for good
 */
public record SqlCheck(Text name, String query) {}
