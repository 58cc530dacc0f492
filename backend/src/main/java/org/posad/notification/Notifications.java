package org.posad.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.posad.accounts.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people are told, each their own. */
@Service
@Transactional
public class Notifications {

    private static final int SHOWN = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Notifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int unread(LearnerId reader) {
        return jdbc.sql("select count(*) from notification where learner_id = ? and read_at is null")
                .param(reader.id())
                .query(Integer.class)
                .single();
    }

    /** The newest first. What is handed out here as unread is read from now on. */
    public List<Notification> open(LearnerId reader) {
        var latest = jdbc.sql("""
                        select news, happened_at, read_at from notification
                        where learner_id = ? order by happened_at desc limit ?
                        """)
                .params(reader.id(), SHOWN)
                .query((row, _) -> new Notification(
                        news(row), row.getTimestamp("happened_at").toInstant(), row.getTimestamp("read_at") != null))
                .list();
        jdbc.sql("update notification set read_at = ? where learner_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), reader.id())
                .update();
        return latest;
    }

    /**
     * Tells those people, once, however often it is heard of.
     *
     * @param cause names what has happened
     */
    void tell(List<LearnerId> people, String cause, News news) {
        for (var person : people) {
            jdbc.sql("""
                            insert into notification (learner_id, cause, news, happened_at)
                            values (:person, :cause, cast(:news as json), :now)
                            on conflict do nothing
                            """)
                    .param("person", person.id())
                    .param("cause", cause)
                    .param("news", JSON.writeValueAsString(news))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    static News news(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("news"), News.class);
    }
}
