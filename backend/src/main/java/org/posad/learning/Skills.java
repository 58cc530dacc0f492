package org.posad.learning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Course;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.stereotype.Service;

/** What learners have practised, skill by skill. */
@Service
public class Skills {

    private final Progress progress;
    private final Courses courses;

    Skills(Progress progress, Courses courses) {
        this.progress = progress;
        this.courses = courses;
    }

    /** Those that the learner has begun to practise, course by course. */
    public List<SkillReading> of(LearnerId learner) {
        return progress.begun(learner).stream()
                .flatMap(begun ->
                        courses.course(begun.course()).stream().flatMap(course -> read(course, begun.solved())))
                .filter(skill -> skill.solved() > 0)
                .toList();
    }

    private static Stream<SkillReading> read(Course course, Set<ExerciseId> solved) {
        return course.skills().entrySet().stream().map(skill -> {
            var exercises = course.exercises()
                    .filter(exercise -> exercise.skills().contains(skill.getKey()))
                    .toList();
            var done = exercises.stream()
                    .filter(exercise -> solved.contains(exercise.id()))
                    .count();
            return new SkillReading(course.id(), skill.getKey(), skill.getValue(), exercises.size(), (int) done);
        });
    }
}
