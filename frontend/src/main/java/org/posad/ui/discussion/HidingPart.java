package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.posad.discussion.Reason;

/** Says that something is hidden and why; lets an instructor hide it or show it again. */
class HidingPart extends Composite<Div> {

    /** What an instructor does. */
    record Hiding(SerializableConsumer<Reason> hide, SerializableRunnable show) {}

    HidingPart(Optional<String> hidden, boolean mayModerate, Hiding hiding) {
        getContent().addClassName("hiding");
        if (hidden.isPresent()) {
            getContent().add(new Paragraph(getTranslation("questions.hidden.because", hidden.get())));
            if (mayModerate) {
                getContent().add(button("questions.show-again", hiding.show()));
            }
        } else if (mayModerate) {
            getContent().add(form(hiding));
        }
    }

    private NativeDetails form(Hiding hiding) {
        var reason = new TextField(getTranslation("questions.hide.reason"));
        reason.setHelperText(getTranslation("questions.hide.help"));
        reason.setErrorMessage(getTranslation("questions.hide.wrong", Reason.LONGEST));
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        var hide = button("questions.hide.yes", () -> {
            var typed = Reason.parse(reason.getValue());
            reason.setInvalid(typed.isEmpty());
            typed.ifPresent(hiding.hide());
        });
        return new NativeDetails(getTranslation("questions.hide"), new Div(reason, hide));
    }

    private Button button(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
