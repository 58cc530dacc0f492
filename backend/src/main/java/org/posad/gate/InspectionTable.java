package org.posad.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.posad.catalog.Exercise;

/** What was inspected, a line for each course. Of the kinds of exercises, those have a column that there are. */
final class InspectionTable {

    private final List<Exercise.Kind> kinds;

    private InspectionTable(List<Inspection> inspections) {
        this.kinds = Arrays.stream(Exercise.Kind.values())
                .filter(kind -> inspections.stream()
                        .flatMap(inspection -> inspection.tally().stream())
                        .anyMatch(tally -> tally.exercises().containsKey(kind)))
                .toList();
    }

    static String of(List<Inspection> inspections) {
        var table = new InspectionTable(inspections);
        return inspections.stream()
                .map(table::line)
                .collect(Collectors.joining("\n", row("course", table.headings()) + "\n", ""));
    }

    private List<String> headings() {
        var headings = new ArrayList<String>();
        headings.add("lessons");
        kinds.forEach(kind -> headings.add(kind.name().toLowerCase(Locale.ROOT)));
        headings.addAll(List.of("wrong", "mutants", "unchanged", "faults", "time"));
        return headings;
    }

    private String line(Inspection inspection) {
        var figures = new ArrayList<String>();
        figures.add(figure(inspection, Tally::lessons));
        kinds.forEach(kind ->
                figures.add(figure(inspection, tally -> tally.exercises().getOrDefault(kind, 0))));
        figures.add(figure(inspection, Tally::wrong));
        figures.add(inspection
                .mutants()
                .map(report -> report.killed() + "/" + report.total())
                .orElse("-"));
        figures.add(figure(inspection, Tally::unchanged));
        figures.add(Integer.toString(inspection.faults().size()));
        figures.add(String.format(Locale.ROOT, "%.1f s", inspection.time().toMillis() / 1000.0));
        return row(inspection.course(), figures);
    }

    /** Nothing was counted in a course that cannot be read. */
    private static String figure(Inspection inspection, ToIntFunction<Tally> count) {
        return inspection
                .tally()
                .map(tally -> Integer.toString(count.applyAsInt(tally)))
                .orElse("-");
    }

    private static String row(String course, List<String> figures) {
        var row = new StringBuilder("%-24s".formatted(course));
        figures.forEach(figure -> row.append("%10s".formatted(figure)));
        return row.toString();
    }
}
