package org.posad.ui.lesson;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.posad.ui.OneClick;

/** What can be done with what is in the editor. */
class Actions extends Composite<Div> implements LocaleChangeObserver {

    /** Below are the results that one wants to see. */
    private static final Tooltip.TooltipPosition ABOVE = Tooltip.TooltipPosition.TOP_START;

    private final Button run = new Button();
    private final Button submit = new Button();
    private final Button reset = new Button();

    Actions(SerializableRunnable onRun, SerializableRunnable onSubmit, SerializableRunnable onReset) {
        OneClick.on(run, onRun);
        OneClick.on(submit, onSubmit);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.addClickListener(_ -> confirm(onReset));
        getContent().addClassName("actions");
        getContent().add(run, submit, reset);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(run, "lesson.run");
        run.setTooltipText(getTranslation("lesson.run.help")).setPosition(ABOVE);
        name(submit, "lesson.submit");
        submit.setTooltipText(getTranslation("lesson.submit.help")).setPosition(ABOVE);
        reset.setText(getTranslation("lesson.reset"));
    }

    /** A tooltip is part of its button: while it is open, its text would be part of the button's name, too. */
    private void name(Button button, String key) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key));
    }

    private void confirm(SerializableRunnable onReset) {
        var dialog = new ConfirmDialog(
                getTranslation("lesson.reset.title"),
                getTranslation("lesson.reset.text"),
                getTranslation("lesson.reset.yes"),
                _ -> onReset.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("lesson.reset.no"));
        dialog.open();
    }
}
