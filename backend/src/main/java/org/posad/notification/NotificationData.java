package org.posad.notification;

import java.io.IOException;
import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a person has been told, and whether they want letters about it. */
@Component
class NotificationData implements PersonalData {

    record All(boolean letters, List<Notification> told) {}

    private final JdbcClient jdbc;
    private final DigestChoices choices;
    private final JsonMapper json;

    NotificationData(JdbcClient jdbc, DigestChoices choices, JsonMapper json) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.json = json;
    }

    @Override
    public void export(LearnerId learner, Files files) throws IOException {
        var told = jdbc.sql("select news, happened_at, read_at from notification where learner_id = ? order by 2")
                .param(learner.id())
                .query((row, _) -> new Notification(
                        Notifications.news(row),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getTimestamp("read_at") != null))
                .list();
        files.add(
                "notifications.json",
                json.writerWithDefaultPrettyPrinter().writeValueAsString(new All(choices.wants(learner), told)));
    }
}
