package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.WrongSolution;

/** Reads the solutions that an exercise has to refuse, and what each has to come to. */
final class WrongSolutionsReader {

    private static final List<String> VERDICTS =
            List.of("wrong", "crashed", "too-slow", "too-much-memory", "too-much-output", "does-not-compile");

    private final CourseContext context;
    private final SourcesReader sources;

    WrongSolutionsReader(CourseContext context, SourcesReader sources) {
        this.context = context;
        this.sources = sources;
    }

    Map<String, WrongSolution> read(Path folder, YamlMap exercise, List<Mistake> mistakes) {
        var there = context.folder().folders(folder).stream()
                .map(path -> path.getFileName().toString())
                .toList();
        var wrong = new LinkedHashMap<String, WrongSolution>();
        exercise.map("wrong").ifPresent(all -> {
            for (var name : all.keys()) {
                if (there.contains(name)) {
                    all.map(name).ifPresent(yaml -> wrong.put(name, solution(folder.resolve(name), yaml, mistakes)));
                } else {
                    all.fault(name, "There is no folder wrong/%s.".formatted(name), Spelling.suggest(name, there));
                }
            }
        });
        there.stream()
                .filter(name -> !wrong.containsKey(name))
                .forEach(name -> exercise.fault(
                        "wrong",
                        "Nothing is said of wrong/%s.".formatted(name),
                        "Add '%s: {verdict: wrong}'.".formatted(name)));
        if (wrong.isEmpty()) {
            exercise.fault("wrong", "No wrong solution is kept.", "Keep at least one that a student might write.");
        }
        return wrong;
    }

    private WrongSolution solution(Path folder, YamlMap yaml, List<Mistake> mistakes) {
        yaml.only("verdict", "mistake");
        var verdict = yaml.string("verdict");
        if (!VERDICTS.contains(verdict)) {
            yaml.fault("verdict", "'%s' is not a verdict.".formatted(verdict), Spelling.suggest(verdict, VERDICTS));
        }
        var mistake = yaml.optionalString("mistake").orElse(null);
        var ids = mistakes.stream().map(Mistake::id).toList();
        if (mistake != null && !ids.contains(mistake)) {
            yaml.fault("mistake", "There is no mistake '%s'.".formatted(mistake), Spelling.suggest(mistake, ids));
        }
        return new WrongSolution(sources.read(folder), verdict, mistake);
    }
}
