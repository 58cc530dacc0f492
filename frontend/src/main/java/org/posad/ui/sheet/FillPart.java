package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.posad.catalog.AskedQuestion.Fill;

/** A number or a few words to write. */
class FillPart extends QuestionPart {

    private static final String LONGEST = "200";

    private final Input input = new Input();

    FillPart(Fill question, SerializableRunnable onChange) {
        super(question.ask());
        input.getElement()
                .setAttribute("maxlength", LONGEST)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false");
        if (question.number()) {
            input.getElement().setAttribute("inputmode", "decimal");
        }
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        getContent().add(input);
    }

    @Override
    List<String> answer() {
        return List.of(input.getValue());
    }

    @Override
    void fill(List<String> answer) {
        input.setValue(answer.isEmpty() ? "" : answer.getFirst());
    }

    @Override
    void say(Locale language) {
        input.setAriaLabel(getTranslation("sheet.answer"));
    }
}
