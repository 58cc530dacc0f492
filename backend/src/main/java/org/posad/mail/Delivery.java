package org.posad.mail;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands a letter to the mail server, outside of transactions; a crash in between sends it twice rather than never. */
@Component
class Delivery {

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> sender;
    private final MailProperties properties;

    Delivery(JdbcClient jdbc, ObjectProvider<JavaMailSender> sender, MailProperties properties) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.properties = properties;
    }

    void send(UUID id) {
        jdbc.sql("select recipient, subject, body, unsubscribe from mail where mail_id = ? and sent_at is null")
                .param(id)
                .query((row, _) -> new PostedLetter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("unsubscribe")))
                .optional()
                .ifPresent(letter -> {
                    sender.getObject().send(message -> letter.write(message, properties.from()));
                    jdbc.sql("update mail set sent_at = now(), body = null where mail_id = ?")
                            .param(id)
                            .update();
                });
    }
}
