package org.posad.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** Light or dark; the system's choice until one makes another. */
class SchemeSwitch extends Composite<Button> implements LocaleChangeObserver {

    SchemeSwitch() {
        getContent().setText("◐");
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClickListener(_ -> other());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().setAriaLabel(getTranslation("shell.scheme"));
        getContent().setTooltipText(getTranslation("shell.scheme"));
    }

    /** Only the browser knows what it shows now. */
    private void other() {
        var ui = UI.getCurrent();
        ui.getPage()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                        + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(
                        Boolean.class,
                        dark -> Preferences.choose(ui, dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
    }
}
