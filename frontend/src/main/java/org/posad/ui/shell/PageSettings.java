package org.posad.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.posad.accounts.Account;
import org.posad.security.CurrentLearner;
import org.springframework.stereotype.Component;

/** Gives each new page its language and its light: the account's, else the visitor's choice, else the browser's. */
@Component
class PageSettings implements VaadinServiceInitListener {

    private final CurrentLearner learner;

    PageSettings(CurrentLearner learner) {
        this.learner = learner;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::settle);
        event.addIndexHtmlRequestListener(response -> {
            var language = Preferences.language(response.getVaadinRequest());
            response.getDocument().child(0).attr("lang", language.getLanguage());
        });
    }

    private void settle(UIInitEvent event) {
        var request = VaadinRequest.getCurrent();
        var ui = event.getUI();
        var language = learner.account()
                .map(Account::language)
                .flatMap(preferred -> Preferences.language(preferred.getLanguage()))
                .orElseGet(() -> Preferences.language(request));
        ui.setLocale(language);
        Preferences.speak(ui, language);
        ui.getPage().setColorScheme(Preferences.scheme(request));
    }
}
