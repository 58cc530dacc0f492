package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.posad.ui.verdict.TextDiff.Piece;
import org.posad.ui.verdict.TextDiff.Row;

/** What was expected beside what the program printed. */
class Comparison extends Composite<Div> {

    private static final String BLANKS = " \t\n";

    Comparison(String expected, String actual) {
        var rows = TextDiff.of(expected, actual).rows();
        var left = new Listing(
                getTranslation("verdict.expected"),
                rows.stream().map(Row::expected).toList());
        var right = new Listing(
                getTranslation("verdict.actual"), rows.stream().map(Row::actual).toList());
        left.addClassName("expected");
        right.addClassName("actual");
        var sides = new Div(left, right);
        sides.addClassName("sides");
        getContent().add(sides);
        if (rows.stream().anyMatch(row -> differsInBlanks(row.expected()) || differsInBlanks(row.actual()))) {
            var legend = new Paragraph(getTranslation("verdict.blanks"));
            legend.addClassName("quiet");
            getContent().add(legend);
        }
    }

    private static boolean differsInBlanks(List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(piece -> piece.changed() && piece.text().chars().anyMatch(each -> BLANKS.indexOf(each) >= 0));
    }
}
