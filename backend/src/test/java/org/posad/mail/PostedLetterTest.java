package org.posad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostedLetterTest {

    @Test
    void mailProgramsCanEndLettersOfItsKind() throws MessagingException {
        var message = message("https://posad.example/unsubscribe/abc");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://posad.example/unsubscribe/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void otherLettersSayNothingOfIt() throws MessagingException {
        assertThat(message(null).getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void wordsArriveInAnyAlphabet() throws MessagingException, IOException {
        var message = message(null);
        assertThat(message.getSubject()).isEqualTo("Новости");
        assertThat(message.getContent()).isEqualTo("Здравствуйте, Łukasz!");
    }

    private static MimeMessage message(@Nullable String unsubscribe) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        new PostedLetter("ada@example.org", "Новости", "Здравствуйте, Łukasz!", unsubscribe)
                .write(message, "posad@example.org");
        return message;
    }
}
