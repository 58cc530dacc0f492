package org.posad.ui.notification;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.posad.catalog.Courses;
import org.posad.notification.News;
import org.posad.notification.Notification;
import org.posad.ui.BrowserTime;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** One notification: a sentence that leads to what it is about. */
class NewsLine extends ListItem {

    private final Courses courses;

    NewsLine(Notification notification, Courses courses) {
        this.courses = courses;
        addClassName("news-line");
        add(new InnerLink(path(notification.news()), words(notification.news(), getLocale())));
        var at = new Span(BrowserTime.of(this, notification.happenedAt()));
        at.addClassName("quiet");
        add(at);
        if (!notification.read()) {
            var mark = new Span(getTranslation("notifications.new"));
            mark.addClassName("badge");
            add(mark);
        }
    }

    private static String path(News news) {
        return switch (news) {
            case News.QuestionAnswered answered -> Paths.question(answered.question());
            case News.AnswerAccepted accepted -> Paths.question(accepted.question());
            case News.CertificateReady _, News.Announced _ -> Paths.MY_COURSES;
        };
    }

    private String words(News news, Locale language) {
        return switch (news) {
            case News.QuestionAnswered answered ->
                getTranslation(
                        "notifications.answered",
                        courses.title(answered.exercise()).in(language));
            case News.AnswerAccepted accepted ->
                getTranslation(
                        "notifications.accepted",
                        courses.title(accepted.exercise()).in(language));
            case News.CertificateReady ready ->
                getTranslation(
                        "notifications.certificate",
                        courses.title(ready.course()).in(language));
            case News.Announced announced -> getTranslation("notifications.announced", announced.group());
        };
    }
}
