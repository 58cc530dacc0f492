package org.posad.teaching;

import java.io.IOException;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The groups that a learner belongs to. */
@Component
class TeachingData implements PersonalData {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TeachingData(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        var groups = jdbc.sql("""
                        select c.name as "group", c.course, m.name, m.joined_at as "joinedAt"
                        from cohort_member m join cohort c using (cohort_id)
                        where m.learner_id = ? order by m.joined_at
                        """).param(learner.id()).query().listOfRows();
        files.add("groups.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(groups));
    }
}
