package org.posad.catalog;

/**
 * A state of the data that a learner's SQL has to be right on.
 *
 * @param change SQL that makes it of the dataset; blank for the dataset as it is
 * @param points of its result set and its checks together
 */
public record SqlCase(Text name, String change, int points, boolean visible, ExpectedResults expected) {}
