package org.posad.teaching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where groups are looked up. */
@Component
class CohortTable {

    private static final String COHORT = """
            select cohort.cohort_id, course, cohort.name, invitation,
                   (select count(*) from cohort_member m where m.cohort_id = cohort.cohort_id) as members
            from cohort
            """;

    private final JdbcClient jdbc;

    CohortTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean teaches(LearnerId teacher, CohortId id) {
        return jdbc.sql("select exists (select from cohort_teacher where teacher_id = ? and cohort_id = ?)")
                .params(teacher.id(), id.id())
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<Cohort> taughtBy(LearnerId teacher) {
        return jdbc.sql(COHORT + "join cohort_teacher using (cohort_id) where teacher_id = ? order by opened_at desc")
                .param(teacher.id())
                .query(CohortTable::read)
                .list();
    }

    /** Those joined last first. */
    List<Cohort> joinedBy(LearnerId learner) {
        return jdbc.sql(COHORT + "join cohort_member using (cohort_id) where learner_id = ? order by joined_at desc")
                .param(learner.id())
                .query(CohortTable::read)
                .list();
    }

    Optional<Cohort> invitedBy(String invitation) {
        return jdbc.sql(COHORT + "where invitation = ?")
                .param(invitation)
                .query(CohortTable::read)
                .optional();
    }

    void remove(CohortId id, LearnerId member) {
        jdbc.sql("delete from cohort_member where cohort_id = ? and learner_id = ?")
                .params(id.id(), member.id())
                .update();
    }

    private static Cohort read(ResultSet row, int number) throws SQLException {
        return new Cohort(
                new CohortId(row.getObject("cohort_id", UUID.class)),
                new CourseId(row.getString("course")),
                row.getString("name"),
                row.getString("invitation"),
                row.getInt("members"));
    }
}
