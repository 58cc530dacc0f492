package org.posad.catalog.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code expected.json}: what the solution of an exercise in SQL comes to, case by case. Written by the gate, kept with
 * the course, so that a release knows its results without running anything.
 *
 * @param of digest of everything that the results depend on
 * @param wrong what each wrong solution answers, as a digest
 */
public record ExpectedFile(String of, Map<String, String> wrong, List<ExpectedResults> cases) {

    public static final String NAME = "expected.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Optional<ExpectedFile> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, ExpectedFile.class));
        } catch (JacksonException _) {
            return Optional.empty(); // whatever it is, it is not what was written
        }
    }

    /** Names data, cases, checks and solutions by their content. */
    public static String digest(Grading.Sql suite, List<SourceFile> solution, Map<String, List<SourceFile>> wrong) {
        var content = new StringBuilder();
        SuiteDigest.add(content, suite.data().script());
        suite.cases().forEach(each -> SuiteDigest.add(content, each.change()));
        SuiteDigest.add(content, "checks");
        suite.checks().forEach(each -> SuiteDigest.add(content, each.query()));
        SuiteDigest.add(content, "solution");
        solution.forEach(file -> SuiteDigest.add(content, file.content()));
        wrong.forEach((name, files) -> {
            SuiteDigest.add(content, name);
            files.forEach(file -> SuiteDigest.add(content, file.content()));
        });
        return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A row a line, so that people see what has changed. */
    public String text() {
        return cases.stream()
                .map(ExpectedFile::text)
                .collect(Collectors.joining(
                        ",\n",
                        "{\n\"of\": \"" + of + "\",\n\"wrong\": " + text(wrong) + ",\n\"cases\": [\n",
                        "\n]\n}\n"));
    }

    private static String text(Map<String, String> wrong) {
        return wrong.entrySet().stream()
                .map(each -> "\"%s\": \"%s\"".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));
    }

    private static String text(ExpectedResults each) {
        return each.checks().stream()
                .map(found -> "{\"refused\": %s, \"table\": %s}".formatted(found.refused(), text(found.table())))
                .collect(Collectors.joining(",\n", "{\"result\": " + text(each.result()) + ",\n\"checks\": [", "]}"));
    }

    private static String text(@Nullable Table table) {
        if (table == null) {
            return "null";
        }
        return table.rows().stream()
                .map(JSON::writeValueAsString)
                .collect(Collectors.joining(
                        ",\n  ",
                        "{\"columns\": " + JSON.writeValueAsString(table.columns()) + ", \"rows\": [\n  ",
                        "]}"));
    }
}
