package org.posad.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was inspected, a line for each course. */
final class InspectionTable {

    private InspectionTable() {}

    static String of(List<Inspection> inspections) {
        var heading = row("course", "lessons", "io", "unit", "sql", "wrong", "faults", "time");
        return inspections.stream().map(InspectionTable::line).collect(Collectors.joining("\n", heading + "\n", ""));
    }

    private static String line(Inspection inspection) {
        var tally = inspection.tally();
        return row(
                inspection.course(),
                count(tally.map(Tally::lessons)),
                count(tally.map(Tally::io)),
                count(tally.map(Tally::unit)),
                count(tally.map(Tally::sql)),
                count(tally.map(Tally::wrong)),
                Integer.toString(inspection.faults().size()),
                String.format(Locale.ROOT, "%.1f s", inspection.time().toMillis() / 1000.0));
    }

    private static String count(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("-");
    }

    private static String row(String course, String... figures) {
        var row = new StringBuilder("%-24s".formatted(course));
        for (var figure : figures) {
            row.append("%9s".formatted(figure));
        }
        return row.toString();
    }
}
