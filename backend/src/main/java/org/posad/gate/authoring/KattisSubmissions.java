package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.ProgrammingLanguage;

/**
 * The submissions of a problem package in the course's language.
 *
 * @param files of the solution, the starter and the wrong solutions
 * @param wrong what each wrong solution comes to, as lines of {@code exercise.yaml}
 */
record KattisSubmissions(Map<String, String> files, String wrong) {

    private static final Map<String, String> VERDICTS =
            Map.of("wrong_answer", "wrong", "time_limit_exceeded", "too-slow", "run_time_error", "crashed");

    static KattisSubmissions of(Path folder, ProgrammingLanguage language, List<String> notes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("starter/" + language.mainFile(), Programs.comment(language, "Write your program here."));
        var solution = first(folder.resolve("accepted"), language);
        if (solution.isEmpty()) {
            notes.add("No accepted submission is in %s: write a solution.".formatted(language.code()));
        }
        files.put(
                "solution/" + language.mainFile(),
                solution.orElseGet(() -> Programs.comment(language, "‹a solution›")));
        var wrong = new StringBuilder();
        for (var refused : Folder.children(folder)) {
            if (Folder.name(refused).equals("accepted") || !Files.isDirectory(refused)) {
                continue;
            }
            for (var submission : Folder.children(refused)) {
                wrong.append(refused(submission, VERDICTS.get(Folder.name(refused)), language, files, notes));
            }
        }
        if (wrong.isEmpty()) {
            notes.add("No wrong submission is in %s: write what students get wrong.".formatted(language.code()));
            files.put(
                    "wrong/first-mistake/" + language.mainFile(),
                    Programs.comment(language, "‹what students get wrong›"));
            wrong.append("  first-mistake: {verdict: wrong}\n");
        }
        return new KattisSubmissions(files, wrong.toString());
    }

    private static String refused(
            Path submission,
            @Nullable String verdict,
            ProgrammingLanguage language,
            Map<String, String> files,
            List<String> notes)
            throws IOException {
        var program = program(submission, language);
        var name = Words.slug(Folder.stem(submission));
        if (verdict == null || program.isEmpty()) {
            notes.add(
                    "The submission %s was left out: another language, several files, or a verdict that we do not have."
                            .formatted(Folder.name(submission)));
            return "";
        }
        if (files.putIfAbsent("wrong/" + name + "/" + language.mainFile(), program.get()) != null) {
            notes.add("The submission %s was left out: there is another of that name."
                    .formatted(Folder.name(submission)));
            return "";
        }
        return "  %s: {verdict: %s}\n".formatted(name, verdict);
    }

    private static Optional<String> first(Path folder, ProgrammingLanguage language) throws IOException {
        for (var submission : Folder.children(folder)) {
            var program = program(submission, language);
            if (program.isPresent()) {
                return program;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> program(Path file, ProgrammingLanguage language) throws IOException {
        return Folder.ends(file, Programs.ending(language))
                ? Folder.text(file).map(content -> Programs.renamed(language, Folder.stem(file), content))
                : Optional.empty();
    }
}
