package org.posad.ui.teaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.posad.assessment.MistakeExplanation;
import org.posad.catalog.Text;

/** What is said to all who make a mistake, in one language or in both. */
class MistakeForm extends Composite<Div> {

    /** Says it. */
    interface Answer extends Serializable {

        /** @return whether it could be done */
        boolean give(MistakeExplanation explanation);
    }

    private final Answer answer;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Paragraph said = new Paragraph();

    /** @param before what is said already */
    MistakeForm(Optional<Text> before, Answer answer) {
        this.answer = answer;
        fields.put("en", field(getTranslation("teaching.mistakes.english")));
        fields.put("ru", field(getTranslation("teaching.mistakes.russian")));
        before.ifPresent(text -> fields.forEach(
                (language, field) -> field.setValue(text.byLanguage().getOrDefault(language, ""))));
        said.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("teaching.mistakes.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("question");
        fields.values().forEach(getContent()::add);
        getContent().add(new Paragraph(getTranslation("teaching.mistakes.help")), send, said);
    }

    private void send() {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((language, field) -> typed.put(language, field.getValue()));
        var explanation = MistakeExplanation.parse(typed);
        fields.values().forEach(field -> field.setInvalid(explanation.isEmpty()));
        said.setText(explanation
                .map(words ->
                        getTranslation(answer.give(words) ? "teaching.mistakes.sent" : "teaching.mistakes.refused"))
                .orElse(""));
    }

    private TextArea field(String label) {
        var field = new TextArea(label);
        field.setErrorMessage(getTranslation("teaching.mistakes.wrong", MistakeExplanation.LONGEST));
        field.setMaxLength(MistakeExplanation.LONGEST);
        field.setMinRows(2);
        field.setWidthFull();
        return field;
    }
}
