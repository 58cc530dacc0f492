package org.posad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** The browser's own box to tick, ticked to begin with. */
public final class Tick extends Composite<Div> {

    private final Element box = new Element("input");
    private final NativeLabel label = new NativeLabel();
    private SerializableRunnable listener = () -> {};
    private boolean ticked = true;

    public Tick(String id) {
        box.setAttribute("type", "checkbox").setAttribute("id", id).setAttribute("checked", true);
        box.addEventListener(
                        "change",
                        event ->
                                tick(event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        label.setFor(id);
        getContent().addClassName("tick");
        getContent().getElement().appendChild(box, label.getElement());
    }

    public void onChange(SerializableRunnable told) {
        listener = told;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    private void tick(boolean now) {
        ticked = now;
        listener.run();
    }
}
