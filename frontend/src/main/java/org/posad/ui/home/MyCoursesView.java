package org.posad.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.posad.catalog.Courses;
import org.posad.certification.Certificates;
import org.posad.certification.Wishes;
import org.posad.learning.Progress;
import org.posad.learning.Reviews;
import org.posad.learning.Weeks;
import org.posad.security.CurrentLearner;
import org.posad.ui.InnerLink;

/** The courses that a learner has begun, and the certificates earned. */
@Route("my")
@PermitAll
public class MyCoursesView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final Courses courses;
    private final Progress progress;
    private final Weeks weeks;
    private final Reviews reviews;
    private final Certificates certificates;
    private final CertificateActions actions;
    private final GroupsPart groups;
    private final CurrentLearner learner;

    MyCoursesView(
            Courses courses,
            Progress progress,
            Weeks weeks,
            Reviews reviews,
            Certificates certificates,
            CertificateActions actions,
            GroupsPart groups,
            CurrentLearner learner) {
        this.courses = courses;
        this.progress = progress;
        this.weeks = weeks;
        this.reviews = reviews;
        this.certificates = certificates;
        this.actions = actions;
        this.groups = groups;
        this.learner = learner;
        getContent().addClassName("page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("home.title")));
        var waiting = certificates.waiting(learner.id()) > 0;
        if (waiting && certificates.wishes(learner.id()).isEmpty()) {
            learner.account().ifPresent(person -> getContent().add(new WishesForm(person.name(), this::wish)));
        } else if (waiting) {
            getContent().add(new Paragraph(getTranslation("home.certificate.coming")));
        }
        getContent().add(begun());
        groups.of(learner.id()).ifPresent(getContent()::add);
        getContent().add(new WeekCard(weeks, learner.id()));
        var fading = reviews.due(learner.id());
        if (!fading.isEmpty()) {
            getContent().add(new ReviewCard(fading, reviews, courses, learner.id()));
        }
        var held = certificates.of(learner.id());
        if (!held.isEmpty()) {
            var cards = new UnorderedList();
            cards.addClassName("cards");
            held.forEach(certificate -> cards.add(new CertificateCard(certificate, getLocale(), actions)));
            getContent().add(new H2(getTranslation("home.certificates")), cards, new Erasure(this::eraseAll));
        }
    }

    private void wish(Wishes wishes) {
        certificates.wish(learner.id(), wishes);
        show();
    }

    private void eraseAll() {
        certificates.eraseAll(learner.id());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }

    private Component begun() {
        var begun = progress.begun(learner.id());
        if (begun.isEmpty()) {
            var empty = new Div(
                    new Paragraph(getTranslation("home.empty")), new InnerLink("", getTranslation("home.empty.link")));
            empty.addClassName("empty");
            return empty;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        begun.forEach(each -> courses.course(each.course())
                .ifPresent(course -> cards.add(new CourseCard(course, each, getLocale()))));
        return cards;
    }
}
