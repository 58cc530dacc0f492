package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.posad.catalog.GradedExercise.Mistake;
import org.posad.catalog.GradedExercise.Mistake.Where;

/** Reads the mistakes that an author foresaw. */
final class MistakesReader {

    private static final Set<Where> PATTERNS = EnumSet.complementOf(EnumSet.of(Where.ANSWERS));

    private final CourseContext context;

    MistakesReader(CourseContext context) {
        this.context = context;
    }

    /** @param folder of the exercise */
    List<Mistake> read(Path folder, YamlMap exercise) {
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
                                    patterns(folder, match),
                                    new LinkedHashSet<>(match.strings("failing")),
                                    yaml.text("explanation", context.languages()))),
                            () -> yaml.fault(
                                    "id",
                                    "Nothing tells this mistake.",
                                    "Write match: with stdout, stderr, exception, …"));
        }
        return List.copyOf(mistakes);
    }

    private Map<Where, String> patterns(Path folder, YamlMap match) {
        match.only("stdout", "stderr", "compile", "exception", "failing", "like");
        var patterns = new EnumMap<Where, String>(Where.class);
        match.optionalString("like").ifPresent(name -> patterns.put(Where.ANSWERS, answers(folder, match, name)));
        for (var where : PATTERNS) {
            var key = where.name().toLowerCase(Locale.ROOT);
            match.optionalString(key).ifPresent(pattern -> {
                checkPattern(match, key, pattern);
                patterns.put(where, pattern);
            });
        }
        if (patterns.isEmpty() && match.strings("failing").isEmpty()) {
            match.fault(
                    "failing",
                    "This would match anything.",
                    "Write stdout, stderr, compile, exception, failing or like.");
        }
        return patterns;
    }

    /** What the wrong solution of that name answers; whether the file is of this exercise is looked at elsewhere. */
    private String answers(Path folder, YamlMap match, String name) {
        if (context.expectations() == Expectations.IGNORED) {
            return "";
        }
        var kept = context.folder().text(folder.resolve(ExpectedFile.NAME)).flatMap(ExpectedFile::read);
        var answers = kept.map(file -> file.wrong().getOrDefault(name, "")).orElse("");
        if (answers.isEmpty() && kept.isPresent()) {
            match.fault(
                    "like",
                    "There is no wrong solution '%s' in SQL.".formatted(name),
                    Spelling.suggest(name, kept.get().wrong().keySet()));
        }
        return answers;
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
