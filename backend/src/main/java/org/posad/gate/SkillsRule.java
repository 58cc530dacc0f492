package org.posad.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.posad.catalog.Course;
import org.posad.catalog.CourseFault;

/** Every skill of a course is taught in a lesson and practised in an exercise: certificates name them all. */
final class SkillsRule {

    private SkillsRule() {}

    static List<CourseFault> faults(Course course, Places places) {
        var taught = new HashSet<String>();
        course.lessons().forEach(lesson -> taught.addAll(lesson.skills()));
        var practised = new HashSet<String>();
        course.exercises().forEach(exercise -> practised.addAll(exercise.skills()));
        var faults = new ArrayList<CourseFault>();
        for (var skill : course.skills().keySet()) {
            if (!taught.contains(skill)) {
                faults.add(places.ofSkill(
                        skill,
                        "No lesson teaches the skill '%s'.".formatted(skill),
                        "Name it in the skills of a lesson, or remove it."));
            }
            if (!practised.contains(skill)) {
                faults.add(places.ofSkill(
                        skill,
                        "No exercise practises the skill '%s'.".formatted(skill),
                        "Name it in the skills of an exercise, or remove it."));
            }
        }
        return faults;
    }
}
