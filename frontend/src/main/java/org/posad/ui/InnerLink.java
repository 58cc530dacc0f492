package org.posad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another page of Posad, opened without loading everything again. */
public class InnerLink extends Anchor {

    public InnerLink(String href, String text) {
        super(href, text);
        getElement().setAttribute("router-link", "");
    }

    public InnerLink(String href, Component... content) {
        super(href, content);
        getElement().setAttribute("router-link", "");
    }
}
