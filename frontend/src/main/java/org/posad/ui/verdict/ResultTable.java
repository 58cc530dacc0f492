package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.assessment.Grid;

/** A result set. Rows that the other table has not are marked, by a sign as well as by their colour. */
@StyleSheet("styles/tables.css")
class ResultTable extends Composite<Div> {

    private static final String DIFFERS = "≠";

    ResultTable(String caption, Grid grid) {
        getContent().addClassName("result-table");
        var table = new NativeTable();
        table.setCaptionText(caption);
        var marked = grid.rows().stream().anyMatch(row -> !row.alike());
        var head = table.getHead().addRow();
        if (marked) {
            head.addDataCell();
        }
        grid.columns().forEach(column -> head.addHeaderCell().setText(column));
        for (var row : grid.rows()) {
            fill(table.getBody().addRow(), row, marked);
        }
        var scrolled = new Div(table);
        scrolled.addClassName("scrolled");
        scrolled.getElement()
                .setAttribute("tabindex", "0") // it scrolls by keyboard, too
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        getContent().add(scrolled);
        if (grid.rows().size() < grid.size()) {
            note(getTranslation("verdict.table.part", grid.rows().size(), grid.size()));
        } else if (grid.size() == 0) {
            note(getTranslation("verdict.table.empty"));
        }
    }

    private void fill(NativeTableRow cells, Grid.Row row, boolean marked) {
        if (marked) {
            var sign = cells.addDataCell();
            sign.setText(row.alike() ? "" : DIFFERS);
            sign.addClassName("sign");
        }
        if (!row.alike()) {
            cells.addClassName("differs");
        }
        for (var value : row.values()) {
            var cell = cells.addDataCell();
            cell.setText(value.text());
            switch (value.kind()) {
                case NULL -> cell.addClassName("null");
                case NUMBER -> cell.addClassName("number");
                case TEXT -> {}
            }
        }
    }

    private void note(String text) {
        var note = new Paragraph(text);
        note.addClassName("quiet");
        getContent().add(note);
    }
}
