package org.posad.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** A native list to choose one thing from: the browser's own, so that it works by keyboard and on telephones alike. */
public final class Choice<T> extends Div {

    private final NativeLabel label = new NativeLabel();
    private final Element select = new Element("select");
    private final List<T> items;
    private Consumer<T> listener = _ -> {};
    private int chosen;

    /** @param items at least one; the first is chosen */
    public Choice(List<T> items) {
        this.items = List.copyOf(items);
        var id = "choice-" + UUID.randomUUID();
        select.setAttribute("id", id);
        label.setFor(id);
        addClassName("choice");
        getElement().appendChild(label.getElement(), select);
        select.addEventListener(
                        "change",
                        event -> choose(
                                event.getEventData().path("element.value").asString("0")))
                .addEventData("element.value");
    }

    public void say(String text, Function<T, String> words) {
        label.setText(text);
        select.removeAllChildren();
        for (var i = 0; i < items.size(); i++) {
            var option = new Element("option");
            option.setAttribute("value", String.valueOf(i));
            option.setAttribute("selected", i == chosen);
            option.setText(words.apply(items.get(i)));
            select.appendChild(option);
        }
    }

    public Choice<T> choosing(T item) {
        chosen = Math.max(0, items.indexOf(item));
        return this;
    }

    public T chosen() {
        return items.get(chosen);
    }

    public void onChange(Consumer<T> told) {
        listener = told;
    }

    /** The browser says a number; whatever else it says is not believed. */
    private void choose(String value) {
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) < items.size()) {
            chosen = Integer.parseInt(value);
            listener.accept(chosen());
        }
    }
}
