package org.posad.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which exercise asks for a skill: one that needs nothing the learner has not practised yet. */
@Component
class ReviewChoice {

    private static final long UNSOLVED = Long.MIN_VALUE;

    private final JdbcClient jdbc;

    ReviewChoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ExerciseId> of(SkillMemories.Key key, Course course, Set<String> practised) {
        var solved = solved(key);
        return course.exercises()
                .filter(exercise -> exercise.skills().contains(key.skill()))
                .filter(exercise -> practised.containsAll(exercise.skills()))
                .min(Comparator.comparing(
                        (Exercise exercise) -> solved.getOrDefault(exercise.id().slug(), UNSOLVED)))
                .map(Exercise::id);
    }

    /** When each exercise was last asked for or solved, in seconds; what nobody remembers was long ago. */
    private Map<String, Long> solved(SkillMemories.Key key) {
        var solved = new HashMap<String, Long>();
        jdbc.sql("""
                        select exercise, coalesce(cast(extract(epoch from solved_at) as bigint), 0) as at
                        from solved_exercise where learner_id = :learner and course = :course
                        """)
                .param("learner", key.learner().id())
                .param("course", key.course().slug())
                .query(row -> {
                    solved.put(row.getString("exercise"), row.getLong("at"));
                });
        return solved;
    }
}
