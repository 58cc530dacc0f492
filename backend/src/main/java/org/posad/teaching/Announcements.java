package org.posad.teaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers tell a group. Plain text, shown on the members' own pages. */
@Service
@Transactional
public class Announcements {

    public static final int LONGEST = 2000;

    private static final int SHOWN = 3;

    private final JdbcClient jdbc;
    private final CohortTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(JdbcClient jdbc, CohortTable table, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** A group, and who belongs to it now. */
    public record Addressees(String group, List<LearnerId> members) {}

    public record Announcement(String group, String text, Instant postedAt) {}

    /** @throws IllegalArgumentException for a text that is blank or longer than {@value #LONGEST} characters */
    public void post(LearnerId teacher, CohortId cohort, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("An announcement has from 1 to %d characters".formatted(LONGEST));
        }
        if (table.teaches(teacher, cohort)) {
            var id = UUID.randomUUID();
            jdbc.sql("""
                            insert into cohort_announcement (announcement_id, cohort_id, text, posted_at)
                            values (?, ?, ?, ?)
                            """)
                    .params(id, cohort.id(), text.strip(), Timestamp.from(clock.instant()))
                    .update();
            events.publishEvent(new AnnouncementPosted(id, cohort));
        }
    }

    /** Whom an announcement is for; nothing where the group is gone. */
    @Transactional(readOnly = true)
    public Optional<Addressees> addressees(AnnouncementPosted posted) {
        var members = jdbc.sql("select learner_id from cohort_member where cohort_id = ?")
                .param(posted.cohort().id())
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .list();
        return jdbc.sql("select name from cohort where cohort_id = ?")
                .param(posted.cohort().id())
                .query(String.class)
                .optional()
                .map(group -> new Addressees(group, members));
    }

    /** The last few, for a member of groups; the newest first. */
    @Transactional(readOnly = true)
    public List<Announcement> latest(LearnerId learner) {
        return jdbc.sql("""
                        select c.name, a.text, a.posted_at
                        from cohort_member m join cohort c using (cohort_id) join cohort_announcement a using (cohort_id)
                        where m.learner_id = ?
                        order by a.posted_at desc
                        limit ?
                        """)
                .params(learner.id(), SHOWN)
                .query((row, _) -> new Announcement(
                        row.getString("name"),
                        row.getString("text"),
                        row.getTimestamp("posted_at").toInstant()))
                .list();
    }
}
