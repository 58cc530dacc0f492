package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.posad.assessment.Grid;
import org.posad.assessment.Outcome;

/** What a database should have answered beside what it has, and how to tell them apart. */
class TableDifference extends Composite<Div> {

    TableDifference(Outcome.WrongTable wrong) {
        getContent().add(new Paragraph(advice(wrong)));
        if (!wrong.remark().isBlank()) {
            getContent().add(new Listing(getTranslation("verdict.table.remark"), wrong.remark()));
        }
        var sides = new Div();
        sides.addClassName("sides");
        if (!wrong.expected().equals(Grid.NONE)) {
            sides.add(new ResultTable(getTranslation("verdict.expected"), wrong.expected()));
        }
        if (!wrong.actual().equals(Grid.NONE)) {
            var actual = new ResultTable(getTranslation("verdict.table.actual"), wrong.actual());
            actual.addClassName("actual");
            sides.add(actual);
        }
        getContent().add(sides);
    }

    private String advice(Outcome.WrongTable wrong) {
        return switch (wrong.difference()) {
            case NO_RESULT -> getTranslation("verdict.table.no-result");
            case COLUMN_COUNT ->
                getTranslation(
                        "verdict.table.column-count",
                        wrong.expected().columns().size(),
                        wrong.actual().columns().size());
            case COLUMN_NAMES -> getTranslation("verdict.table.column-names");
            case ROWS ->
                getTranslation(
                        "verdict.table.rows",
                        wrong.expected().size(),
                        wrong.actual().size());
            case ORDER -> getTranslation("verdict.table.order");
            case REFUSED -> getTranslation("verdict.table.refused");
            case NOT_REFUSED -> getTranslation("verdict.table.not-refused");
        };
    }
}
