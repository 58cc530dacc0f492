package org.posad.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** The browser's own box to tick, ticked to begin with. */
class Tick extends Composite<Div> {

    private final Element box = new Element("input");
    private final NativeLabel label = new NativeLabel();
    private boolean ticked = true;

    Tick(String id) {
        box.setAttribute("type", "checkbox").setAttribute("id", id).setAttribute("checked", true);
        box.addEventListener(
                        "change",
                        event -> ticked =
                                event.getEventData().get("element.checked").asBoolean())
                .addEventData("element.checked");
        label.setFor(id);
        getContent().addClassName("tick");
        getContent().getElement().appendChild(box, label.getElement());
    }

    boolean isTicked() {
        return ticked;
    }

    void setLabel(String text) {
        label.setText(text);
    }
}
