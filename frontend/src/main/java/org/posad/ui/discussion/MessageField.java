package org.posad.ui.discussion;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.posad.discussion.Message;

/** Where a question or an answer is typed, in Markdown. */
class MessageField extends Composite<TextArea> {

    private static final int LINES = 4;
    private static final int PAUSE_MS = 400;

    MessageField() {
        getContent().setMaxLength(Message.LONGEST);
        getContent().setMinRows(LINES);
        getContent().setWidthFull();
    }

    void say(String label, String help) {
        getContent().setLabel(label);
        getContent().setHelperText(help);
        getContent().setErrorMessage(getTranslation("questions.text.wrong", Message.LONGEST));
    }

    /** Told while somebody types; the value itself follows when they leave the field, and so before they post it. */
    void onTyped(SerializableConsumer<String> told) {
        getContent()
                .getElement()
                .addEventListener(
                        "input",
                        event -> told.accept(
                                event.getEventData().path("element.value").asString("")))
                .addEventData("element.value")
                .debounce(PAUSE_MS);
    }

    String getValue() {
        return getContent().getValue();
    }

    /** What was typed, if it can be taken in; else the field says why not. */
    Optional<Message> message() {
        var message = Message.parse(getValue());
        getContent().setInvalid(message.isEmpty());
        if (message.isEmpty()) {
            focus();
        }
        return message;
    }

    void clear() {
        getContent().clear();
        getContent().setInvalid(false);
    }

    void focus() {
        getContent().focus();
    }
}
