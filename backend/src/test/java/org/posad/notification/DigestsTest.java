package org.posad.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.BackendTest;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.discussion.Answers;
import org.posad.discussion.Classroom;
import org.posad.discussion.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class DigestsTest {

    @TempDir
    private Path folder;

    @Autowired
    private Classroom classroom;

    @Autowired
    private Answers answers;

    @Autowired
    private Notifications notifications;

    @Autowired
    private DigestChoices choices;

    @Autowired
    private Digests digests;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private LearnerId anna = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void somethingHappened() throws IOException {
        var cast = classroom.open(folder);
        anna = cast.anna();
        answers.answer(cast.boris(), classroom.asked(anna, cast, "Why?"), new Message("So."));
        await().until(() -> notifications.unread(anna) == 1);
    }

    @Test
    void whatIsUnreadIsWrittenOfOnce() {
        digests.sendAll();
        assertThat(letters()).isEmpty(); // it has only just happened
        hoursGoBy();
        digests.sendAll();
        digests.sendAll();
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(String.valueOf(letter.get("body")))
                        .contains("Анна", "your question about \"Greet\"", "/notifications", "/digest/"));
    }

    @Test
    void whatIsReadIsNotWrittenOf() {
        hoursGoBy();
        notifications.open(anna);
        digests.sendAll();
        assertThat(letters()).isEmpty();
    }

    @Test
    void aLetterSaysHowToEndThem() {
        hoursGoBy();
        digests.sendAll();
        var address = String.valueOf(letters().getFirst().get("unsubscribe"));
        assertThat(address).contains("/unsubscribe/");
        var code = address.substring(address.lastIndexOf('/') + 1);

        assertThat(choices.end(code)).isTrue();
        assertThat(choices.end(code)).isTrue();
        assertThat(choices.wants(anna)).isFalse();
        choices.choose(anna, true);
        assertThat(choices.wants(anna)).isTrue();
        assertThat(choices.end("x".repeat(1000))).isFalse();
        assertThat(choices.end("somebody-else")).isFalse();
    }

    @Test
    void whoWantsNoLettersGetsNone() {
        choices.choose(anna, false);
        hoursGoBy();
        digests.sendAll();
        assertThat(letters()).isEmpty();
        assertThat(notifications.unread(anna)).isEqualTo(1);
    }

    private void hoursGoBy() {
        jdbc.sql("update notification set happened_at = happened_at - interval '2 hours' where learner_id = ?")
                .param(anna.id())
                .update();
    }

    private List<Map<String, @Nullable Object>> letters() {
        var email = accounts.account(anna).map(Account::email).orElseThrow();
        return jdbc.sql("select body, unsubscribe from mail where recipient = ?")
                .param(email)
                .query()
                .listOfRows();
    }
}
