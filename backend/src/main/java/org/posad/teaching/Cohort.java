package org.posad.teaching;

import org.posad.catalog.CourseId;

/**
 * A group that learns a course together.
 *
 * @param invitation whoever holds it may join; for teachers' eyes
 * @param members how many have joined
 */
public record Cohort(CohortId id, CourseId course, String name, String invitation, int members) {}
