package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.posad.catalog.Question.Item;
import org.posad.ui.verdict.Words;

/** The browser's own button for one of several, or box for some of them: its keys and its touch come with it. */
class Pick extends Div {

    private final Item item;
    private final Element input = new Element("input");
    private final NativeLabel label = new NativeLabel();

    /** @param group the name that radio buttons which exclude each other share */
    Pick(Item item, String id, boolean many, String group, SerializableConsumer<Boolean> onPick) {
        this.item = item;
        input.setAttribute("type", many ? "checkbox" : "radio")
                .setAttribute("id", id)
                .setAttribute("name", group);
        input.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                onPick.accept(Boolean.TRUE.equals(change.getValue()));
            }
        });
        label.setFor(id);
        addClassName("pick");
        getElement().appendChild(input, label.getElement());
    }

    void setPicked(boolean picked) {
        input.setProperty("checked", picked);
    }

    void say(Locale language) {
        label.removeAll();
        label.add(Words.inline(item.text().in(language)));
    }
}
