package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.ui.OneClick;

/** What can be done with answers: there is nothing to try out before. */
class SubmitLine extends Composite<Div> implements LocaleChangeObserver {

    private final Button submit = new Button();

    SubmitLine(SerializableRunnable onSubmit) {
        OneClick.on(submit, onSubmit);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("actions");
        getContent().add(submit);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        submit.setText(getTranslation("lesson.submit"));
    }
}
