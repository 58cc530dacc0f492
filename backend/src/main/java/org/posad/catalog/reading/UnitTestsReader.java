package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;

/** Reads the author's tests in the language's own framework. */
final class UnitTestsReader {

    private final CourseContext context;

    UnitTestsReader(CourseContext context) {
        this.context = context;
    }

    Grading.UnitTests read(Path folder, YamlMap exercise) {
        var tests = exercise.map("tests");
        if (tests.isEmpty()) {
            exercise.fault(
                    "tests", "The tests are missing.", "Write tests: with files: [test_it.py] and names: below it.");
            return new Grading.UnitTests(List.of(), Map.of(), Set.of());
        }
        var yaml = tests.get();
        yaml.only("files", "names", "hidden");
        var files = files(folder, yaml);
        var names = names(yaml, files);
        return new Grading.UnitTests(files, names, hidden(yaml, names));
    }

    private List<SourceFile> files(Path folder, YamlMap yaml) {
        var named = yaml.strings("files");
        if (named.isEmpty()) {
            yaml.fault("files", "No test file is named.", "Write files: [test_it.py]");
        }
        var sources = new SourcesReader(context);
        return named.stream()
                .flatMap(name -> sources.source(folder.resolve(name)).stream())
                .toList();
    }

    private Map<String, Text> names(YamlMap yaml, List<SourceFile> files) {
        var names = new LinkedHashMap<String, Text>();
        yaml.map("names")
                .ifPresent(map -> map.keys().forEach(test -> {
                    names.put(test, map.text(test, context.languages()));
                    if (files.stream().noneMatch(file -> file.content().contains(test))) {
                        map.fault(test, "No test file has '%s'.".formatted(test), "Write the name of a test method.");
                    }
                }));
        if (names.isEmpty()) {
            yaml.fault(
                    "names",
                    "The tests are not described.",
                    "Write names: and below it 'test_method: {en: …, ru: …}'.");
        }
        return names;
    }

    private static Set<String> hidden(YamlMap yaml, Map<String, Text> names) {
        var hidden = new LinkedHashSet<>(yaml.strings("hidden"));
        for (var test : hidden) {
            if (!names.containsKey(test)) {
                yaml.fault("hidden", "'%s' is not described.".formatted(test), Spelling.suggest(test, names.keySet()));
            }
        }
        return hidden;
    }
}
