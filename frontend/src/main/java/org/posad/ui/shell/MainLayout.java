package org.posad.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.Accounts;
import org.posad.notification.Notifications;
import org.posad.security.CurrentLearner;

/** The bar above and the lines below every page. */
@Layout
@AnonymousAllowed
public class MainLayout extends Composite<Div> implements RouterLayout, LocaleChangeObserver {

    private final Anchor skip = new Anchor("#content", "");
    private final Main main = new Main();
    private final Span about = new Span();
    private final Anchor verify = new Anchor("verify", "");

    MainLayout(CurrentLearner learner, Accounts accounts, Notifications notifications) {
        skip.addClassName("skip-link");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        verify.setRouterIgnore(true); // not a page of Vaadin's
        getContent().addClassName("shell");
        getContent().add(skip, new TopBar(learner, accounts, notifications), main, new Footer(about, verify));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        skip.setText(getTranslation("shell.skip"));
        about.setText(getTranslation("shell.about"));
        verify.setText(getTranslation("shell.verify"));
    }
}
