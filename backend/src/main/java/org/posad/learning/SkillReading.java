package org.posad.learning;

import org.posad.catalog.CourseId;
import org.posad.catalog.Text;

/**
 * How far a learner has come with a skill of a course.
 *
 * @param skill its id in the course
 * @param exercises that practise it
 * @param solved of these
 */
public record SkillReading(CourseId course, String skill, Text title, int exercises, int solved) {

    public boolean isComplete() {
        return exercises > 0 && solved == exercises;
    }
}
