package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posad.catalog.Dataset;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;
import org.posad.catalog.SqlCase;
import org.posad.catalog.SqlCheck;

/** Reads an exercise in SQL: its dataset, the cases made of it, the checks, and what is expected of all these. */
final class SqlReader {

    private static final ExpectedResults NOTHING = new ExpectedResults(null, List.of());

    private final CourseContext context;

    SqlReader(CourseContext context) {
        this.context = context;
    }

    /** @param folder of the exercise */
    Grading.Sql read(Path folder, YamlMap yaml, int points, List<SourceFile> solution) {
        var cases = cases(yaml, points);
        var suite = new Grading.Sql(dataset(yaml), inOrder(yaml), named(yaml), cases, checks(yaml));
        return context.expectations() == Expectations.IGNORED ? suite : expected(folder, suite, solution);
    }

    private Grading.Sql expected(Path folder, Grading.Sql suite, List<SourceFile> solution) {
        var file = folder.resolve(ExpectedFile.NAME);
        var digest = ExpectedFile.digest(suite, solution, wrong(folder));
        var fresh = context.folder()
                .text(file)
                .flatMap(ExpectedFile::read)
                .filter(found -> found.of().equals(digest))
                .filter(found -> found.cases().size() == suite.cases().size());
        if (fresh.isEmpty()) {
            context.faults()
                    .add(
                            context.folder().name(file),
                            1,
                            "These are not the results of this solution on this data.",
                            "Run ./posad check, which writes this file.");
            return suite;
        }
        var cases = new ArrayList<SqlCase>();
        for (var i = 0; i < suite.cases().size(); i++) {
            cases.add(with(suite.cases().get(i), fresh.get().cases().get(i)));
        }
        return new Grading.Sql(suite.data(), suite.ordered(), suite.named(), List.copyOf(cases), suite.checks());
    }

    private SortedMap<String, List<SourceFile>> wrong(Path folder) {
        var sources = new SourcesReader(context);
        var wrong = new TreeMap<String, List<SourceFile>>();
        for (var each : context.folder().folders(folder.resolve("wrong"))) {
            wrong.put(
                    each.getFileName().toString(),
                    context.folder().files(each).stream()
                            .flatMap(file -> sources.source(file).stream())
                            .toList());
        }
        return wrong;
    }

    private static SqlCase with(SqlCase each, ExpectedResults expected) {
        return new SqlCase(each.name(), each.change(), each.points(), each.visible(), expected);
    }

    private Dataset dataset(YamlMap yaml) {
        var name = yaml.string("data");
        return Datasets.named(name, context).orElseGet(() -> {
            if (!name.isBlank()) {
                yaml.fault(
                        "data",
                        "There is no dataset '%s'.".formatted(name),
                        "Make a folder data/%s with schema and rows in *.sql. %s"
                                .formatted(name, Spelling.suggest(name, Datasets.names(context))));
            }
            return new Dataset(name, "");
        });
    }

    private List<SqlCase> cases(YamlMap yaml, int points) {
        var written = yaml.maps("cases");
        var cases = new ArrayList<SqlCase>();
        for (var i = 0; i < written.size(); i++) {
            cases.add(aCase(written.get(i), CasesReader.share(points, written.size(), i)));
        }
        CasesReader.askForBoth(yaml, cases.stream().map(SqlCase::visible).toList());
        return List.copyOf(cases);
    }

    private SqlCase aCase(YamlMap yaml, int share) {
        yaml.only("name", "change", "points", "visible");
        return new SqlCase(
                yaml.text("name", context.languages()),
                yaml.optionalString("change").orElse(""),
                yaml.integer("points", share, 0, 1000),
                yaml.bool("visible", true),
                NOTHING);
    }

    private List<SqlCheck> checks(YamlMap yaml) {
        return yaml.maps("checks").stream()
                .map(check -> {
                    check.only("name", "query");
                    return new SqlCheck(check.text("name", context.languages()), check.string("query"));
                })
                .toList();
    }

    private static boolean inOrder(YamlMap yaml) {
        return switch (yaml.optionalString("compare").orElse("any-order")) {
            case "any-order" -> false;
            case "in-order" -> true;
            default -> {
                yaml.fault("compare", "This is not a way to compare rows.", "Write any-order or in-order.");
                yield false;
            }
        };
    }

    private static boolean named(YamlMap yaml) {
        return switch (yaml.optionalString("columns").orElse("named")) {
            case "named" -> true;
            case "any-names" -> false;
            default -> {
                yaml.fault("columns", "This is not a way to compare columns.", "Write named or any-names.");
                yield true;
            }
        };
    }
}
