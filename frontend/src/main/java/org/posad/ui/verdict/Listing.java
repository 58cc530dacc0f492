package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.posad.ui.verdict.TextDiff.Piece;

/** A text of a program's, as it is: input, output or messages. What differs is marked, and its blanks are visible. */
@Tag("posad-listing")
@JsModule("./verdict/posad-listing.ts")
@CssImport("./verdict/verdict.css")
public final class Listing extends Component {

    public Listing(String caption, String text) {
        this(caption, List.of(List.of(new Piece(text, false))));
    }

    Listing(String caption, List<List<Piece>> lines) {
        getElement()
                .setProperty("caption", caption)
                .setProperty("copyLabel", getTranslation("lesson.copy"))
                .setProperty("copiedLabel", getTranslation("lesson.copied"))
                .setProperty("nothing", getTranslation("verdict.nothing"))
                .setPropertyList("lines", lines);
    }
}
