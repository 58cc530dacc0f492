package org.posad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page about something that its address names, made anew when that or the language changes.
 *
 * @param <T> what it is about
 */
public abstract class SubjectPage<T> extends Composite<Div> implements LocaleChangeObserver, HasDynamicTitle {

    private @Nullable T subject;
    private @Nullable Locale language;

    protected SubjectPage(String... classNames) {
        getContent().addClassNames(classNames);
    }

    /** Makes the page, which is empty. */
    protected abstract void fill(Div content, T subject);

    protected abstract String title(T subject);

    protected final void show(T shown) {
        subject = shown;
        language = getLocale();
        getContent().removeAll();
        fill(getContent(), shown);
    }

    /** Vaadin tells the language at the opening, too, when the page has just been made in it. */
    @Override
    public final void localeChange(LocaleChangeEvent event) {
        if (subject != null && !event.getLocale().equals(language)) {
            show(subject);
        }
    }

    @Override
    public final String getPageTitle() {
        return subject == null ? "" : title(subject);
    }
}
