package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A sentence of an author's, in which {@code `backticks`} mean code. */
public final class Words extends Composite<Paragraph> implements HasStyle {

    public Words(String sentence) {
        say(sentence);
    }

    /** Another sentence instead. */
    public void say(String sentence) {
        getContent().removeAll();
        getContent().add(parts(sentence));
    }

    /** The same as a part of a line. */
    public static Span inline(String sentence) {
        var line = new Span();
        line.add(parts(sentence));
        return line;
    }

    private static List<Component> parts(String sentence) {
        var parts = new ArrayList<Component>();
        var pieces = sentence.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            var code = i % 2 == 1 && i < pieces.length - 1; // a single backtick is only itself
            if (code) {
                parts.add(new Code(pieces[i]));
            } else {
                parts.add(new Text(i % 2 == 1 ? "`" + pieces[i] : pieces[i]));
            }
        }
        return parts;
    }
}
