package org.posad.notification;

import java.util.List;
import org.posad.certification.CertificateIssued;
import org.posad.discussion.AnswerAccepted;
import org.posad.discussion.QuestionAnswered;
import org.posad.teaching.AnnouncementPosted;
import org.posad.teaching.Announcements;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what happens elsewhere, and tells those whom it concerns. */
@Component
class Reporter {

    private final Notifications notifications;
    private final Announcements announcements;

    Reporter(Notifications notifications, Announcements announcements) {
        this.notifications = notifications;
        this.announcements = announcements;
    }

    @ApplicationModuleListener
    void on(QuestionAnswered event) {
        notifications.tell(
                event.waiting(),
                "answer " + event.answer(),
                new News.QuestionAnswered(event.question(), event.exercise()));
    }

    /** Who accepts their own answer knows. */
    @ApplicationModuleListener
    void on(AnswerAccepted event) {
        if (!event.author().equals(event.acceptedBy())) {
            notifications.tell(
                    List.of(event.author()),
                    "accepted " + event.answer(),
                    new News.AnswerAccepted(event.question(), event.exercise()));
        }
    }

    @ApplicationModuleListener
    void on(CertificateIssued event) {
        notifications.tell(
                List.of(event.learner()),
                "certificate " + event.certificate(),
                new News.CertificateReady(event.certificate(), event.course()));
    }

    @ApplicationModuleListener
    void on(AnnouncementPosted event) {
        announcements
                .addressees(event)
                .ifPresent(group -> notifications.tell(
                        group.members(), "announcement " + event.announcement(), new News.Announced(group.group())));
    }
}
