package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** What one drags, or moves by the arrow keys, to give text or workplace more room; the browser remembers it. */
@Tag("posad-divider")
@JsModule("./lesson/posad-divider.ts")
@CssImport("./lesson/player.css")
class Divider extends Component implements LocaleChangeObserver {

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("lesson.divider"));
    }
}
