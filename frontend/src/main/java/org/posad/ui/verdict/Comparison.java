package org.posad.ui.verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.posad.ui.verdict.TextDiff.Piece;
import org.posad.ui.verdict.TextDiff.Row;

/** One text beside another, with what differs marked: what was expected, and what the program printed. */
public final class Comparison extends Composite<Div> {

    private static final String BLANKS = " \t\n";

    /** Each text has a caption, which says what it is. */
    public Comparison(String leftCaption, String leftText, String rightCaption, String rightText) {
        var rows = TextDiff.of(leftText, rightText).rows();
        var left = new Listing(leftCaption, rows.stream().map(Row::expected).toList());
        var right = new Listing(rightCaption, rows.stream().map(Row::actual).toList());
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

    /** In a verdict. */
    static Comparison ofOutput(Component where, String expected, String actual) {
        return new Comparison(
                where.getTranslation("verdict.expected"), expected, where.getTranslation("verdict.actual"), actual);
    }

    private static boolean differsInBlanks(List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(piece -> piece.changed() && piece.text().chars().anyMatch(each -> BLANKS.indexOf(each) >= 0));
    }
}
