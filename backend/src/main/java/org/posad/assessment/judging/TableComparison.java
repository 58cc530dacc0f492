package org.posad.assessment.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.posad.assessment.Outcome;
import org.posad.assessment.Outcome.Difference;
import org.posad.catalog.Cell;
import org.posad.catalog.Table;

/**
 * Compares result sets.
 *
 * @param ordered the order of the rows counts
 * @param named the names of the columns count, in capitals or not
 */
record TableComparison(boolean ordered, boolean named) {

    Outcome of(Table expected, Table actual) {
        return difference(expected, actual)
                .<Outcome>map(difference -> wrong(difference, expected, actual))
                .orElseGet(Outcome.Passed::new);
    }

    private Optional<Difference> difference(Table expected, Table actual) {
        if (expected.columns().size() != actual.columns().size()) {
            return Optional.of(Difference.COLUMN_COUNT);
        }
        if (named && !names(expected).equals(names(actual))) {
            return Optional.of(Difference.COLUMN_NAMES);
        }
        if (!counts(keys(expected)).equals(counts(keys(actual)))) {
            return Optional.of(Difference.ROWS);
        }
        return ordered && !keys(expected).equals(keys(actual)) ? Optional.of(Difference.ORDER) : Optional.empty();
    }

    private static Outcome wrong(Difference difference, Table expected, Table actual) {
        var left = keys(expected);
        var right = keys(actual);
        return switch (difference) {
            case ORDER ->
                new Outcome.WrongTable(
                        difference,
                        "",
                        Grids.of(expected, inPlace(left, right)),
                        Grids.of(actual, inPlace(right, left)));
            default ->
                new Outcome.WrongTable(
                        difference, "", Grids.of(expected, among(left, right)), Grids.of(actual, among(right, left)));
        };
    }

    private static List<Boolean> inPlace(List<List<String>> rows, List<List<String>> others) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).equals(others.get(i)))
                .toList();
    }

    /** Which rows the others have, too, each as often as it is there. */
    private static List<Boolean> among(List<List<String>> rows, List<List<String>> others) {
        var left = counts(others);
        return rows.stream().map(row -> left.merge(row, -1, Integer::sum) >= 0).toList();
    }

    private static Map<List<String>, Integer> counts(List<List<String>> rows) {
        var counts = new HashMap<List<String>, Integer>();
        rows.forEach(row -> counts.merge(row, 1, Integer::sum));
        return counts;
    }

    private static List<List<String>> keys(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::key).toList())
                .toList();
    }

    private static List<String> names(Table table) {
        return table.columns().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
