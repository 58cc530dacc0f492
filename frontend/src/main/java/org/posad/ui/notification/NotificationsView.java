package org.posad.ui.notification;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.posad.catalog.Courses;
import org.posad.notification.Notification;
import org.posad.notification.Notifications;
import org.posad.security.CurrentLearner;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** What has happened, the newest first. Opening the page is reading it. */
@Route(Paths.NOTIFICATIONS)
@PermitAll
class NotificationsView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final List<Notification> opened;
    private final Courses courses;

    NotificationsView(Notifications notifications, Courses courses, CurrentLearner learner) {
        this.opened = notifications.open(learner.id());
        this.courses = courses;
        getContent().addClassNames("page", "profile");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getPageTitle()));
        if (opened.isEmpty()) {
            var empty = new Div(new Paragraph(getTranslation("notifications.empty")));
            empty.addClassName("empty");
            getContent().add(empty);
        } else {
            var list = new UnorderedList();
            list.addClassName("news");
            opened.forEach(each -> list.add(new NewsLine(each, courses)));
            getContent().add(list);
        }
        getContent().add(new Paragraph(new InnerLink(Paths.PROFILE, getTranslation("notifications.letters"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.title");
    }
}
