package org.posad.teaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups, as their members see them. */
@Service
@Transactional
public class Membership {

    private static final int LONGEST_INVITATION = 40;

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final Accounts accounts;
    private final Clock clock;

    Membership(JdbcClient jdbc, CohortTable table, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A group, as somebody sees it who belongs to it or is invited. */
    public record Group(CohortId id, CourseId course, String name) {}

    /** @param invitation as it stands in the address */
    @Transactional(readOnly = true)
    public Optional<Group> invitedBy(String invitation) {
        return invitation.length() > LONGEST_INVITATION
                ? Optional.empty()
                : table.invitedBy(invitation).map(Membership::group);
    }

    /** Doing it twice changes nothing. */
    public Optional<Group> join(LearnerId learner, String invitation) {
        var group = invitedBy(invitation);
        group.ifPresent(joined -> accounts.account(learner)
                .ifPresent(person -> jdbc.sql("""
                        insert into cohort_member (cohort_id, learner_id, name, joined_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(joined.id().id(), learner.id(), person.name(), Timestamp.from(clock.instant()))
                        .update()));
        return group;
    }

    /** Teachers do not see the learner's work any longer; it stays with the learner. */
    public void leave(LearnerId learner, CohortId id) {
        table.remove(id, learner);
    }

    /** Those joined last first. */
    @Transactional(readOnly = true)
    public List<Group> of(LearnerId learner) {
        return table.joinedBy(learner).stream().map(Membership::group).toList();
    }

    private static Group group(Cohort cohort) {
        return new Group(cohort.id(), cohort.course(), cohort.name());
    }
}
