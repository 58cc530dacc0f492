package org.posad.assessment.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.posad.assessment.Grid;
import org.posad.catalog.Cell;
import org.posad.catalog.Table;

/** Result sets, made fit to be kept and shown. */
final class Grids {

    /** Rows that are shown; of those that differ, some are always among them. */
    private static final int ROWS = 40;

    private static final int COLUMNS = 20;
    private static final int LONGEST = 200;

    private Grids() {}

    static Grid of(Table table) {
        return of(table, Collections.nCopies(table.rows().size(), true));
    }

    /** @param alike of each row, whether the other table has it, too */
    static Grid of(Table table, List<Boolean> alike) {
        var rows = new ArrayList<Grid.Row>();
        var from = Math.max(
                0, Math.min(alike.indexOf(false) - ROWS / 2, table.rows().size() - ROWS));
        for (var i = from; i < table.rows().size() && rows.size() < ROWS; i++) {
            rows.add(new Grid.Row(
                    table.rows().get(i).stream()
                            .limit(COLUMNS)
                            .map(Grids::value)
                            .toList(),
                    alike.get(i)));
        }
        var columns = table.columns().stream()
                .limit(COLUMNS)
                .map(name -> Shown.head(name, LONGEST))
                .toList();
        return new Grid(columns, List.copyOf(rows), table.rows().size());
    }

    /** As patterns of foreseen mistakes find it: a line for each row, the names of the columns first. */
    static String text(Table table) {
        var lines = new StringBuilder(String.join(" | ", table.columns())).append('\n');
        table.rows()
                .forEach(row -> lines.append(row.stream().map(Cell::shown).collect(Collectors.joining(" | ")))
                        .append('\n'));
        return Shown.head(lines.toString(), Shown.TRIAL);
    }

    private static Grid.Value value(Cell cell) {
        var kind = cell.value() == null ? Grid.Kind.NULL : cell.isNumber() ? Grid.Kind.NUMBER : Grid.Kind.TEXT;
        return new Grid.Value(Shown.head(cell.shown(), LONGEST), kind);
    }
}
