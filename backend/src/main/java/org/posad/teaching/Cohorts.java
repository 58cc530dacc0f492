package org.posad.teaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.posad.accounts.Secret;
import org.posad.catalog.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups, as their teachers see them. Who is no teacher of a group does not learn that there is one. */
@Service
@Transactional
public class Cohorts {

    private static final int INVITATION_BYTES = 12;

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final Accounts accounts;
    private final Clock clock;

    Cohorts(JdbcClient jdbc, CohortTable table, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return nothing for who is no instructor */
    public Optional<CohortId> open(LearnerId teacher, CourseId course, CohortName name) {
        if (!isInstructor(teacher)) {
            return Optional.empty();
        }
        var id = CohortId.random();
        jdbc.sql("""
                        insert into cohort (cohort_id, course, name, invitation, opened_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id.id(),
                        course.slug(),
                        name.value(),
                        Secret.random(INVITATION_BYTES),
                        Timestamp.from(clock.instant()))
                .update();
        add(id, teacher);
        return Optional.of(id);
    }

    /** Those of the teacher, the newest first. */
    @Transactional(readOnly = true)
    public List<Cohort> taughtBy(LearnerId teacher) {
        return table.taughtBy(teacher);
    }

    /** One that the person teaches. */
    @Transactional(readOnly = true)
    public Optional<Cohort> taughtBy(LearnerId teacher, CohortId id) {
        return table.taughtBy(teacher).stream()
                .filter(cohort -> cohort.id().equals(id))
                .findFirst();
    }

    /**
     * Another instructor teaches it too from now on.
     *
     * @return whether it could be done: both are instructors, and the first one teaches it
     */
    public boolean share(LearnerId teacher, CohortId id, LearnerId other) {
        if (table.teaches(teacher, id) && isInstructor(other)) {
            add(id, other);
            return true;
        }
        return false;
    }

    /** Invitations that went out lead nowhere from now on; who has joined stays. */
    public void renewInvitation(LearnerId teacher, CohortId id) {
        if (table.teaches(teacher, id)) {
            jdbc.sql("update cohort set invitation = ? where cohort_id = ?")
                    .params(Secret.random(INVITATION_BYTES), id.id())
                    .update();
        }
    }

    private void add(CohortId id, LearnerId teacher) {
        jdbc.sql("insert into cohort_teacher (cohort_id, teacher_id) values (?, ?) on conflict do nothing")
                .params(id.id(), teacher.id())
                .update();
    }

    private boolean isInstructor(LearnerId person) {
        return accounts.hasAnyRole(person, Role.INSTRUCTOR);
    }
}
