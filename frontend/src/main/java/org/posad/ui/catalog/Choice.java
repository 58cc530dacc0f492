package org.posad.ui.catalog;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.SequencedMap;

/** The browser's own list to choose one of: on a phone it is the phone's. */
@Tag("select")
class Choice extends AbstractSinglePropertyField<Choice, String> {

    /**
     * @param name what a screen reader calls it
     * @param options value to text; the first one stands for no choice
     */
    Choice(String name, SequencedMap<String, String> options, String chosen) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("aria-label", name);
        options.forEach((value, text) -> {
            var option = new Element("option").setText(text).setAttribute("value", value);
            option.setAttribute("selected", value.equals(chosen));
            getElement().appendChild(option);
        });
    }
}
