package org.posad.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. Without a mail server, as on one's own machine, they stay here to be read. */
@Service
public class Outbox {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> scheduler;
    private final ObjectProvider<JavaMailSender> sender;
    private final Accounts accounts;
    private final Clock clock;

    Outbox(
            JdbcClient jdbc,
            ObjectProvider<Scheduler> scheduler,
            ObjectProvider<JavaMailSender> sender,
            Accounts accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.sender = sender;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Stored with what else the transaction does; sent once that is committed. */
    @Transactional
    public void post(Letter letter) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        jdbc.sql("""
                        insert into mail (mail_id, recipient, subject, body, written_at, unsubscribe)
                        values (:id, :to, :subject, :text, :now, :unsubscribe)
                        """)
                .param("id", id)
                .param("to", letter.to().value())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("now", Timestamp.from(now))
                .param("unsubscribe", letter.unsubscribe().map(URI::toString).orElse(null))
                .update();
        if (isSending()) {
            scheduler.getObject().schedule(MailJobs.SEND.instance(id.toString()).build(), now);
        }
    }

    /** Whether there is a mail server. */
    public boolean isSending() {
        return sender.getIfAvailable() != null;
    }

    /** Letters that nobody has sent, the newest first; for administrators only. */
    @Transactional(readOnly = true)
    public List<KeptLetter> kept(LearnerId actor) {
        var administrator = accounts.hasAnyRole(actor, Role.ADMINISTRATOR);
        return administrator ? kept() : List.of();
    }

    private List<KeptLetter> kept() {
        return jdbc.sql("""
                        select recipient, subject, body, written_at from mail
                        where sent_at is null
                        order by written_at desc
                        limit ?
                        """)
                .param(SHOWN)
                .query((row, _) -> new KeptLetter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
