package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

/** "Line 3", which brings one there. */
class PlaceLink extends Composite<NativeButton> {

    PlaceLink(int line, int column, Places places) {
        getContent().addClassName("place");
        getContent().setText(getTranslation("verdict.line", line));
        getContent().addClickListener(_ -> places.show(line, column));
    }
}
