package org.posad.catalog.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posad.catalog.Cell;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SqlCase;
import org.posad.catalog.Table;
import org.posad.catalog.Text;

/** Shows below a task in SQL what should come out of the first visible case: its first rows. */
final class ResultPreview {

    private static final int ROWS = 6;
    private static final Map<String, String> HEADINGS =
            Map.of("en", "**What should come out**, %s:", "ru", "**Должно получиться**, %s:");
    private static final Map<String, String> ALL = Map.of("en", "%d rows", "ru", "строк: %d");
    private static final Map<String, String> FIRST =
            Map.of("en", "the first %d of %d rows", "ru", "первые строки (%d из %d)");

    private final CourseContext context;

    ResultPreview(CourseContext context) {
        this.context = context;
    }

    Text below(Text task, Grading.Sql sql) {
        var table = sql.cases().stream()
                .filter(SqlCase::visible)
                .findFirst()
                .map(SqlCase::expected)
                .flatMap(expected -> Optional.ofNullable(expected.result()));
        if (table.isEmpty()) {
            return task;
        }
        var html = new LinkedHashMap<String, String>();
        task.byLanguage().forEach((language, text) -> html.put(language, text + preview(language, table.get())));
        return new Text(html);
    }

    private String preview(String language, Table table) {
        var all = table.rows().size();
        var count = all <= ROWS
                ? HEADINGS.getOrDefault(language, "%s")
                        .formatted(ALL.getOrDefault(language, "%d").formatted(all))
                : HEADINGS.getOrDefault(language, "%s")
                        .formatted(FIRST.getOrDefault(language, "%d/%d").formatted(ROWS, all));
        var head = row(table.columns().stream().map(ResultPreview::plain).toList());
        var line = row(table.columns().stream().map(_ -> "---").toList());
        var rows = table.rows().stream()
                .limit(ROWS)
                .map(cells -> row(cells.stream()
                        .map(Cell::shown)
                        .map(ResultPreview::plain)
                        .toList()))
                .collect(Collectors.joining());
        return context.markdown().html("expected.json", 1, count + "\n\n" + head + line + rows);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Nothing of it is Markdown. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>()#+.!|~-])", "\\\\$1");
    }
}
