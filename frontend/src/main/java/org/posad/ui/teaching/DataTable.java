package org.posad.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A plain table of words, which screen readers and spreadsheets understand. */
final class DataTable extends Div {

    private final Element body = new Element("tbody");
    private final int columns;

    DataTable(String caption, List<String> headers) {
        columns = headers.size();
        var table = new Element("table");
        table.appendChild(new Element("caption").setText(caption));
        var line = new Element("tr");
        headers.forEach(header ->
                line.appendChild(new Element("th").setAttribute("scope", "col").setText(header)));
        table.appendChild(new Element("thead").appendChild(line), body);
        addClassName("data-table");
        getElement().appendChild(table);
    }

    void row(String head, String... cells) {
        row(new Element("th").setAttribute("scope", "row").setText(head), cells);
    }

    /** A heading between rows. */
    void section(String title) {
        var head = new Element("th")
                .setAttribute("scope", "colgroup")
                .setAttribute("colspan", String.valueOf(columns))
                .setText(title);
        body.appendChild(new Element("tr").setAttribute("class", "section").appendChild(head));
    }

    /** @param head a {@code th} */
    void row(Element head, String... cells) {
        var line = new Element("tr").appendChild(head);
        for (var cell : cells) {
            line.appendChild(new Element("td").setText(cell));
        }
        body.appendChild(line);
    }
}
