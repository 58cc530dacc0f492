package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
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
import org.posad.accounts.AccessToken;
import org.posad.accounts.AccessTokens;
import org.posad.accounts.NewToken;
import org.posad.accounts.TooManyTokens;
import org.posad.security.CurrentLearner;

/** A person's access tokens: made, shown once, and taken back. */
@Route("tokens")
@PermitAll
public class TokensView extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private final AccessTokens tokens;
    private final CurrentLearner learner;
    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();
    private final Div news = new Div();
    private final H2 listTitle = new H2();
    private final Div list = new Div();

    TokensView(AccessTokens tokens, CurrentLearner learner) {
        this.tokens = tokens;
        this.learner = learner;
        about.addClassName("lead");
        news.getElement().setAttribute("role", "status"); // read aloud when it changes
        getContent().addClassName("page");
        getContent().add(title, about, new NewTokenForm(this::make), news, listTitle, list);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("tokens.title"));
        about.setText(getTranslation("tokens.about"));
        listTitle.setText(getTranslation("tokens.list"));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tokens.title");
    }

    private void make(NewToken wanted) {
        news.removeAll();
        try {
            var secret = new Code(tokens.make(learner.id(), wanted));
            secret.addClassName("secret");
            news.add(new Paragraph(getTranslation("tokens.made")), secret);
        } catch (TooManyTokens _) {
            news.add(new Paragraph(getTranslation("tokens.too-many", TooManyTokens.MOST)));
        }
        refresh();
    }

    private void revoke(AccessToken token) {
        tokens.revoke(learner.id(), token.id());
        news.removeAll();
        news.add(new Paragraph(getTranslation("tokens.revoked", token.name())));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var held = tokens.of(learner.id());
        if (held.isEmpty()) {
            list.add(new Paragraph(getTranslation("tokens.none")));
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        held.forEach(token -> cards.add(new TokenCard(token, getLocale(), () -> revoke(token))));
        list.add(cards);
    }
}
