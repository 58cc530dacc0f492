package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.Mistake.Where;

/** Reads the mistakes that an author foresaw. */
final class MistakesReader {

    private final CourseContext context;

    MistakesReader(CourseContext context) {
        this.context = context;
    }

    List<Mistake> read(YamlMap exercise) {
        var mistakes = new ArrayList<Mistake>();
        for (var yaml : exercise.maps("mistakes")) {
            yaml.only("id", "match", "explanation");
            var id = yaml.string("id");
            if (mistakes.stream().anyMatch(mistake -> mistake.id().equals(id))) {
                yaml.fault("id", "There is another mistake '%s'.".formatted(id), "Give it another id.");
            }
            yaml.map("match")
                    .ifPresentOrElse(
                            match -> mistakes.add(new Mistake(
                                    id,
                                    patterns(match),
                                    new LinkedHashSet<>(match.strings("failing")),
                                    yaml.text("explanation", context.languages()))),
                            () -> yaml.fault(
                                    "id",
                                    "Nothing tells this mistake.",
                                    "Write match: with stdout, stderr, exception, …"));
        }
        return List.copyOf(mistakes);
    }

    private static Map<Where, String> patterns(YamlMap match) {
        match.only("stdout", "stderr", "compile", "exception", "failing");
        var patterns = new EnumMap<Where, String>(Where.class);
        for (var where : Where.values()) {
            var key = where.name().toLowerCase(Locale.ROOT);
            match.optionalString(key).ifPresent(pattern -> {
                checkPattern(match, key, pattern);
                patterns.put(where, pattern);
            });
        }
        if (patterns.isEmpty() && match.strings("failing").isEmpty()) {
            match.fault(
                    "failing", "This would match anything.", "Write stdout, stderr, compile, exception or failing.");
        }
        return patterns;
    }

    private static void checkPattern(YamlMap match, String key, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            match.fault(
                    key,
                    "This is not a pattern: %s.".formatted(e.getDescription()),
                    "Put \\ before . ( ) [ ] * + ? that stand for themselves.");
        }
    }
}
