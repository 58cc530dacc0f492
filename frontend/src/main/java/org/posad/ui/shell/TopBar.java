package org.posad.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.posad.notification.Notifications;
import org.posad.security.CurrentLearner;
import org.posad.security.WayBack;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;
import org.posad.ui.administration.AwardsView;
import org.posad.ui.administration.CertificatesView;
import org.posad.ui.catalog.CatalogueView;
import org.posad.ui.discussion.QuestionQueueView;
import org.posad.ui.home.MyCoursesView;
import org.posad.ui.notification.Bell;
import org.posad.ui.teaching.TeachingView;

/** Where one is, where one can go, and who one is. */
class TopBar extends Composite<Header> implements AfterNavigationObserver, LocaleChangeObserver {

    private final CurrentLearner learner;
    private final Notifications notifications;
    private final Bell bell = new Bell();
    private final Span name = new Span();
    private final RouterLink courses = new RouterLink("", CatalogueView.class);
    private final RouterLink myCourses = new RouterLink("", MyCoursesView.class);
    private final RouterLink administration = new RouterLink("", CertificatesView.class);
    private final RouterLink awards = new RouterLink("", AwardsView.class);
    private final RouterLink teaching = new RouterLink("", TeachingView.class);
    private final RouterLink questions = new RouterLink("", QuestionQueueView.class);
    private final Nav pages = new Nav(courses, myCourses, teaching, questions, awards, administration);
    private final Div account = new Div();
    private final InnerLink signIn = new InnerLink(Paths.SIGN_IN, "");
    private final InnerLink signUp = new InnerLink(Paths.SIGN_UP, "");

    TopBar(CurrentLearner learner, Accounts accounts, Notifications notifications) {
        this.learner = learner;
        this.notifications = notifications;
        var mark = new Image("icons/mark.svg", "");
        mark.setWidth("1.75rem");
        mark.setHeight("1.75rem");
        var brand = new InnerLink("", mark, name);
        brand.addClassName("brand");
        account.addClassName("tools");
        var tools = new Div(new LanguageSwitch(learner, accounts), new SchemeSwitch(), account);
        tools.addClassName("tools");
        getContent().addClassName("top-bar");
        getContent().add(brand, pages, tools);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setText(getTranslation("shell.name"));
        courses.setText(getTranslation("shell.courses"));
        myCourses.setText(getTranslation("shell.my-courses"));
        administration.setText(getTranslation("shell.administration"));
        administration.setVisible(false);
        awards.setText(getTranslation("shell.awards"));
        awards.setVisible(false);
        teaching.setText(getTranslation("shell.teaching"));
        teaching.setVisible(false);
        questions.setText(getTranslation("questions.title"));
        questions.setVisible(false);
        pages.setAriaLabel(getTranslation("shell.pages"));
        account.removeAll();
        learner.account().ifPresentOrElse(this::signedIn, this::visitor);
    }

    /** Whoever signs in on a page comes back to it. The bell counts what there is by now. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        learner.ifSignedIn().ifPresent(this::ring);
        var here = event.getLocation();
        if (!here.getPath().equals(Paths.SIGN_IN) && !here.getPath().equals(Paths.SIGN_UP)) {
            var back = WayBack.parse(here.getPathWithQueryParameters()).orElse(new WayBack(""));
            signIn.setHref(Paths.withWayBack(Paths.SIGN_IN, back));
            signUp.setHref(Paths.withWayBack(Paths.SIGN_UP, back));
        }
    }

    private void signedIn(Account person) {
        myCourses.setVisible(true);
        administration.setVisible(person.roles().contains(Role.ADMINISTRATOR));
        awards.setVisible(person.roles().contains(Role.INSTRUCTOR));
        teaching.setVisible(person.roles().contains(Role.INSTRUCTOR));
        questions.setVisible(person.roles().contains(Role.INSTRUCTOR));
        var signOut = new Button(getTranslation("shell.sign-out"), _ -> learner.signOut());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        ring(person.id());
        account.add(bell, new InnerLink(Paths.PROFILE, person.name()), signOut);
    }

    private void ring(LearnerId person) {
        bell.show(notifications.unread(person));
    }

    private void visitor() {
        myCourses.setVisible(false);
        signIn.setText(getTranslation("account.sign-in"));
        signUp.setText(getTranslation("account.sign-up"));
        account.add(signIn, signUp);
    }
}
