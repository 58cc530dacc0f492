package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.posad.assessment.Exercises.ECHO;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AssessmentTest
class GradingFeedTest {

    @Autowired
    private GradingFeed feed;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Trials trials;

    @Autowired
    private JdbcClient jdbc;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());
    private final List<UUID> heard = new CopyOnWriteArrayList<>();

    @Test
    void tellsOfEachNewState() {
        try (var _ = feed.follow(ada, heard::add)) {
            var id = submissions.submit(ada, ECHO, SourceCode.of("main.py", "echo"));
            await().until(() -> submissions.gradingOf(ada, id) instanceof Grading.Graded);
            await().untilAsserted(() -> assertThat(heard).contains(id.id()));
        }
    }

    @Test
    void tellsThatATrialHasEnded() {
        try (var _ = feed.follow(ada, heard::add)) {
            var id = trials.run(ada, ECHO, SourceCode.of("main.py", "echo"), "hi");
            await().untilAsserted(() -> assertThat(heard).contains(id.id()));
            assertThat(trials.stateOf(ada, id)).isInstanceOf(TrialState.Finished.class);
        }
    }

    @Test
    void tellsNobodyElse() {
        var eve = new LearnerId(UUID.randomUUID());
        var heardByEve = new CopyOnWriteArrayList<UUID>();
        try (var _ = feed.follow(ada, heard::add);
                var _ = feed.follow(eve, heardByEve::add)) {
            var adas = submissions.submit(ada, ECHO, SourceCode.of("main.py", "echo"));
            await().until(() -> submissions.gradingOf(ada, adas) instanceof Grading.Graded);
            var eves = submissions.submit(eve, ECHO, SourceCode.of("main.py", "echo"));
            await().until(() -> submissions.gradingOf(eve, eves) instanceof Grading.Graded);
            await().untilAsserted(() -> assertThat(heard).containsOnly(adas.id()));
            await().untilAsserted(() -> assertThat(heardByEve).containsOnly(eves.id()));
        }
    }

    @Test
    void catchesUpAfterItsConnectionBroke() {
        try (var _ = feed.follow(ada, heard::add)) {
            var before = submissions.submit(ada, ECHO, SourceCode.of("main.py", "echo"));
            await().until(() -> submissions.gradingOf(ada, before) instanceof Grading.Graded);
            await().until(() -> heard.contains(before.id()));
            heard.clear();
            breakTheConnection();
            // nothing new has happened: only a feed that looks back tells of it
            await().atMost(Duration.ofSeconds(10)).until(() -> heard.contains(before.id()));
            heard.clear();
            var after = submissions.submit(ada, ECHO, SourceCode.of("main.py", "echo"));
            await().until(() -> heard.contains(after.id()));
        }
    }

    @Test
    void forgetsPagesThatAreClosed() {
        var first = feed.follow(ada, heard::add);
        var second = feed.follow(ada, heard::add);
        first.close();
        assertThat(feed.isFollowed()).isTrue();
        second.close();
        second.close();
        assertThat(feed.isFollowed()).isFalse();
    }

    /** A listener that has been silent for a while has proved itself alive by an empty query since. */
    private void breakTheConnection() {
        var broken = jdbc.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where backend_type = 'client backend' and (query ilike 'listen %' or query = '')
                        """).query(Boolean.class).list();
        assertThat(broken).isNotEmpty().containsOnly(true);
    }
}
