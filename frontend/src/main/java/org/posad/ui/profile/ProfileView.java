package org.posad.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.Leaving;
import org.posad.accounts.PublicPages;
import org.posad.learning.Skills;
import org.posad.notification.DigestChoices;
import org.posad.security.CurrentLearner;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** Who I am here, what I show of it, what is kept of me, and how I leave. */
@Route(Paths.PROFILE)
@PermitAll
public class ProfileView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final CurrentLearner learner;
    private final Accounts accounts;
    private final PublicPages pages;
    private final Skills skills;
    private final Leaving leaving;
    private final DigestChoices letters;

    ProfileView(
            CurrentLearner learner,
            Accounts accounts,
            PublicPages pages,
            Skills skills,
            Leaving leaving,
            DigestChoices letters) {
        this.learner = learner;
        this.accounts = accounts;
        this.pages = pages;
        this.skills = skills;
        this.leaving = leaving;
        this.letters = letters;
        getContent().addClassNames("page", "profile");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("profile.title")));
        learner.account().ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.title");
    }

    private void show(Account account) {
        getContent()
                .add(
                        new NamePart(account, accounts),
                        new PublicPagePart(account.id(), pages),
                        skills(),
                        new LettersPart(account.id(), letters),
                        tokens(),
                        data(),
                        new LeavingPart(account.id(), leaving, learner::signOut));
    }

    private Component skills() {
        var practised = skills.of(learner.id());
        return new Section(
                new H2(getTranslation("profile.skills")),
                practised.isEmpty()
                        ? new Paragraph(getTranslation("profile.skills.none"))
                        : new SkillList(practised, getLocale()));
    }

    private Component tokens() {
        return new Section(
                new H2(getTranslation("tokens.title")),
                new Paragraph(getTranslation("tokens.about")),
                new Paragraph(new InnerLink(Paths.TOKENS, getTranslation("tokens.manage"))));
    }

    private Component data() {
        var download = new Anchor(Paths.MY_DATA, getTranslation("profile.data.download"));
        download.setRouterIgnore(true); // a file, not a page
        download.getElement().setAttribute("download", "");
        return new Section(
                new H2(getTranslation("profile.data")),
                new Paragraph(getTranslation("profile.data.text")),
                new Paragraph(download));
    }
}
