package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Problem packages of Kattis and ICPC: the statement, the test data, and the submissions with their verdicts. */
final class KattisImporter implements Importer {

    @Override
    public boolean knows(Path source) {
        return Files.isRegularFile(source.resolve("problem.yaml"));
    }

    @Override
    public List<Arrival> read(Path source, CourseHead head) throws IOException, Refusal {
        var problem = problem(source);
        var slug = Words.slug(source.toAbsolutePath().normalize().getFileName().toString());
        if (isCustom(source, problem)) {
            return List.of(
                    Arrival.impossible(slug, "Its output is judged by a program of its own, which we cannot do."));
        }
        var notes = new ArrayList<String>();
        var files = new LinkedHashMap<String, String>();
        var data = KattisData.of(source.resolve("data"), new Words(head), notes);
        if (data.cases().isEmpty()) {
            return List.of(Arrival.impossible(slug, "It has no test data."));
        }
        var submissions = KattisSubmissions.of(source.resolve("submissions"), head.programming(), notes);
        files.putAll(statement(source, head, notes));
        files.put("exercise.yaml", exercise(title(source, problem), head, problem, data, submissions, notes));
        files.putAll(submissions.files());
        return List.of(new Arrival(slug, files, notes));
    }

    private static Map<?, ?> problem(Path source) throws IOException, Refusal {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(source.resolve("problem.yaml")));
            return read instanceof Map<?, ?> problem ? problem : Map.of();
        } catch (YAMLException e) {
            throw new Refusal("%s is not YAML: %s".formatted(source.resolve("problem.yaml"), e.getMessage()));
        }
    }

    private static boolean isCustom(Path source, Map<?, ?> problem) throws IOException {
        return String.valueOf(problem.get("validation")).startsWith("custom")
                || String.valueOf(problem.get("type")).contains("interactive")
                || !Folder.children(source.resolve("output_validators")).isEmpty()
                || !Folder.children(source.resolve("output_validator")).isEmpty();
    }

    private static String title(Path source, Map<?, ?> problem) {
        return switch (problem.get("name")) {
            case String name -> name;
            case Map<?, ?> names when names.get("en") instanceof String name -> name;
            case null, default -> Folder.name(source.toAbsolutePath().normalize());
        };
    }

    private static String exercise(
            String title,
            CourseHead head,
            Map<?, ?> problem,
            KattisData data,
            KattisSubmissions submissions,
            List<String> notes) {
        var words = new Words(head);
        return """
                title: %s
                kind: io
                points: 10
                skills: [%s]
                limits: {seconds: %s, memoryMb: %s}
                compare: %s
                cases:
                %swrong:
                %s""".formatted(
                        words.of(title),
                        head.skill(),
                        KattisLimits.seconds(problem, notes),
                        KattisLimits.memoryMb(problem, notes),
                        KattisLimits.comparison(problem, notes),
                        data.cases(),
                        submissions.wrong());
    }

    private static Map<String, String> statement(Path source, CourseHead head, List<String> notes) throws IOException {
        var statement = new LinkedHashMap<String, String>();
        for (var language : head.languages()) {
            var suffix = language.equals(head.languages().getFirst()) ? "" : "." + language;
            var text = statement(source, language, notes);
            if (text.isEmpty()) {
                notes.add("There is no statement in '%s'.".formatted(language));
            }
            statement.put("task" + suffix + ".md", text.orElse("‹перевод задания›\n"));
        }
        return statement;
    }

    private static Optional<String> statement(Path source, String language, List<String> notes) throws IOException {
        for (var folder : List.of("problem_statement", "statement")) {
            for (var name : List.of("problem." + language, language.equals("en") ? "problem" : "problem.en-only")) {
                var markdown = Folder.text(source.resolve(folder).resolve(name + ".md"));
                if (markdown.isPresent()) {
                    return markdown;
                }
                var latex = Folder.text(source.resolve(folder).resolve(name + ".tex"));
                if (latex.isPresent()) {
                    notes.add("The statement in '%s' was LaTeX: look whether its Markdown reads well."
                            .formatted(language));
                    return latex.map(Latex::inMarkdown);
                }
            }
        }
        return Optional.empty();
    }
}
