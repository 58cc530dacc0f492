package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** "Line 3", which brings one there, if there is anywhere to go. */
class PlaceLink extends Composite<Component> {

    private final int line;
    private final int column;
    private final Places places;

    PlaceLink(int line, int column, Places places) {
        this.line = line;
        this.column = column;
        this.places = places;
    }

    @Override
    protected Component initContent() {
        var words = getTranslation("verdict.line", line);
        if (places instanceof Places.Nowhere) {
            return new Span(words);
        }
        var link = new NativeButton(words, _ -> places.show(line, column));
        link.addClassName("place");
        return link;
    }
}
