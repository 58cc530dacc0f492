package org.posad.discussion;

import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.posad.catalog.ExerciseId;
import org.posad.learning.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose eyes questions are for. The code in them spoils an exercise, so that not everybody's are. */
@Component
class Access {

    private final Accounts accounts;
    private final Progress progress;
    private final JdbcClient jdbc;

    Access(Accounts accounts, Progress progress, JdbcClient jdbc) {
        this.accounts = accounts;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    boolean mayRead(LearnerId reader, ExerciseId exercise) {
        return isInstructor(reader) || hasAsked(reader, exercise) || hasSolved(reader, exercise);
    }

    boolean isInstructor(LearnerId person) {
        return accounts.hasAnyRole(person, Role.INSTRUCTOR);
    }

    private boolean hasSolved(LearnerId reader, ExerciseId exercise) {
        return progress.of(reader, exercise.course())
                .filter(reading -> reading.solved().contains(exercise))
                .isPresent();
    }

    /** A question that had to be hidden opens no door. */
    private boolean hasAsked(LearnerId reader, ExerciseId exercise) {
        return jdbc.sql("""
                        select exists (
                            select from question q
                            where q.exercise = :exercise and q.hidden_reason is null
                              and (q.learner_id = :reader or exists (
                                  select from same_question s
                                  where s.question_id = q.question_id and s.learner_id = :reader)))
                        """)
                .param("exercise", exercise.path())
                .param("reader", reader.id())
                .query(Boolean.class)
                .single();
    }
}
