package org.posad.learning;

import org.posad.catalog.CourseId;
import org.posad.catalog.Text;

/**
 * A skill that is due to be practised again.
 *
 * @param percent the probability that it is still remembered
 */
public record FadingSkill(CourseId course, String skill, Text title, Text courseTitle, int percent) {}
