package org.posad.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import org.posad.accounts.Accounts;
import org.posad.security.CurrentLearner;

/** Changes to the other language, at any time and without losing what is on the page. */
class LanguageSwitch extends Composite<Button> implements LocaleChangeObserver {

    private Locale other = Preferences.RUSSIAN;

    LanguageSwitch(CurrentLearner learner, Accounts accounts) {
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClickListener(_ -> {
            var chosen = other;
            Preferences.choose(UI.getCurrent(), chosen);
            learner.ifSignedIn().ifPresent(person -> accounts.read(person, chosen));
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        other = event.getLocale().getLanguage().equals("ru") ? Locale.ENGLISH : Preferences.RUSSIAN;
        // in the words of those who are looking for it
        var name = other.equals(Preferences.RUSSIAN) ? "Русский" : "English";
        getContent().setText(name);
        getContent().getElement().setAttribute("lang", other.getLanguage());
    }
}
