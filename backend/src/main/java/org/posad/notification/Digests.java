package org.posad.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a day a letter to everybody who has something unread, about each thing once. */
@Component
class Digests {

    /** Whoever is here just now will see it without a letter. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final DigestChoices choices;
    private final DigestLetter letter;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(
            JdbcClient jdbc,
            Accounts accounts,
            DigestChoices choices,
            DigestLetter letter,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.choices = choices;
        this.letter = letter;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sendAll() {
        waiting().forEach(person -> transaction.executeWithoutResult(_ -> send(person)));
    }

    private List<LearnerId> waiting() {
        return jdbc.sql("""
                        select distinct learner_id from notification
                        where read_at is null and mailed_at is null and happened_at < ?
                        """)
                .param(Timestamp.from(clock.instant().minus(PATIENCE)))
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .list();
    }

    /** Marked with the letter in one transaction: two nodes do not write twice. */
    private void send(LearnerId person) {
        var news = jdbc.sql("""
                        update notification set mailed_at = :now
                        where learner_id = :person and read_at is null and mailed_at is null
                        returning news, happened_at
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.id())
                .query((row, _) -> Notifications.news(row))
                .list();
        if (!news.isEmpty()) {
            accounts.account(person).ifPresent(account -> write(account, news));
        }
    }

    private void write(Account account, List<News> news) {
        choices.codeFor(account.id()).ifPresent(code -> outbox.post(letter.to(account, news, code)));
    }
}
