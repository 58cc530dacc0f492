package org.posad.notification;

import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.posad.accounts.Account;
import org.posad.accounts.EmailAddress;
import org.posad.catalog.Courses;
import org.posad.mail.Letter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts news into a letter, in the language that its reader reads in. */
@Component
class DigestLetter {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int MOST_LINES = 20;

    private final Courses courses;
    private final String site;

    DigestLetter(Courses courses, @Value("${posad.public-url:http://localhost:8080}") String site) {
        this.courses = courses;
        this.site = site;
    }

    /** @param code ends the letters of this person */
    Letter to(Account reader, List<News> news, String code) {
        var language = reader.language();
        var lines = news.stream()
                .limit(MOST_LINES)
                .map(each -> "- " + words(language, each))
                .distinct()
                .collect(Collectors.joining("\n"));
        var text = words(
                language, "text", reader.name(), lines, site + "/notifications", "%s/digest/%s".formatted(site, code));
        return new Letter(new EmailAddress(reader.email()), words(language, "subject"), text)
                .endedBy(URI.create("%s/unsubscribe/%s".formatted(site, code)));
    }

    private String words(Locale language, News news) {
        return switch (news) {
            case News.QuestionAnswered answered ->
                words(language, "answered", courses.title(answered.exercise()).in(language));
            case News.AnswerAccepted accepted ->
                words(language, "accepted", courses.title(accepted.exercise()).in(language));
            case News.CertificateReady ready ->
                words(language, "certificate", courses.title(ready.course()).in(language));
            case News.Announced announced -> words(language, "announced", announced.group());
        };
    }

    private static String words(Locale language, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("notification.digest", language, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }
}
