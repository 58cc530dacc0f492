package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Practice exercises of Exercism: one of them, or those of a whole track. */
final class ExercismImporter implements Importer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONFIG = ".meta/config.json";
    private static final String PRACTICE = "exercises/practice";

    @Override
    public boolean knows(Path source) {
        return Files.isRegularFile(source.resolve(CONFIG)) || Files.isDirectory(source.resolve(PRACTICE));
    }

    @Override
    public List<Arrival> read(Path source, CourseHead head) throws IOException, Refusal {
        if (Files.isRegularFile(source.resolve(CONFIG))) {
            return List.of(exercise(source, head));
        }
        var arrivals = new ArrayList<Arrival>();
        for (var folder : Folder.children(source.resolve(PRACTICE))) {
            arrivals.add(exercise(folder, head));
        }
        return List.copyOf(arrivals);
    }

    private static Arrival exercise(Path folder, CourseHead head) throws IOException {
        var slug = Words.slug(Folder.name(folder.toAbsolutePath().normalize()));
        var dialect = ExercismDialect.of(head.programming());
        if (dialect.isEmpty()) {
            return Arrival.impossible(
                    slug,
                    "Unit tests in %s cannot be run here."
                            .formatted(head.programming().code()));
        }
        try {
            var config = JSON.readTree(Folder.text(folder.resolve(CONFIG)).orElse("{}"));
            return exercise(slug, folder, config.path("files"), head, dialect.get());
        } catch (JacksonException e) {
            return Arrival.impossible(slug, CONFIG + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Arrival exercise(String slug, Path folder, JsonNode named, CourseHead head, ExercismDialect dialect)
            throws IOException {
        var starter = texts(folder, named.path("solution"));
        var tests = texts(folder, named.path("test"));
        var solution = texts(folder, named.path("example"));
        if (starter.size() != 1 || tests.size() != 1 || solution.size() != 1) {
            return Arrival.impossible(
                    slug,
                    "It has %d files to begin with, %d of tests and %d of a solution; one of each can be brought over."
                            .formatted(starter.size(), tests.size(), solution.size()));
        }
        var test = dialect.test(only(starter).name(), only(tests));
        if (test.methods().isEmpty()) {
            return Arrival.impossible(
                    slug, "No test method was found in " + only(tests).name() + ".");
        }
        var notes = new ArrayList<String>();
        var main = head.programming().mainFile();
        var files = new LinkedHashMap<String, String>();
        files.put("exercise.yaml", yaml(slug, head, test));
        files.putAll(tasks(folder, head, notes));
        files.put("starter/" + main, dialect.program(only(starter).name(), only(starter)));
        files.put("solution/" + main, dialect.program(only(starter).name(), only(solution)));
        files.put("wrong/first-mistake/" + main, Programs.comment(head.programming(), "‹what students get wrong›"));
        files.put("tests/" + test.file(), test.content());
        notes.add("It has no wrong solutions: write what students get wrong.");
        notes.add("All tests are shown: hide some.");
        return new Arrival(slug, files, notes);
    }

    /** A file of an exercise. */
    record Source(String name, String content) {}

    private static Source only(List<Source> sources) {
        return sources.getFirst();
    }

    private static List<Source> texts(Path folder, JsonNode names) throws IOException {
        var texts = new ArrayList<Source>();
        for (var name : names) {
            var file = folder.resolve(name.asString()).normalize();
            if (file.startsWith(folder.normalize())) {
                Folder.text(file).ifPresent(content -> texts.add(new Source(Folder.name(file), content)));
            }
        }
        return texts;
    }

    private static String yaml(String slug, CourseHead head, ExercismDialect.Test test) {
        var words = new Words(head);
        var names = new StringBuilder();
        test.methods().forEach((method, about) -> names.append("    %s: %s\n".formatted(method, words.of(about))));
        return """
                title: %s
                kind: unit
                points: 10
                skills: [%s]
                limits: {seconds: 4, memoryMb: 256}
                tests:
                  files: [%s]
                  names:
                %swrong:
                  first-mistake: {verdict: wrong}
                """.formatted(words.of(titled(slug)), head.skill(), test.file(), names);
    }

    private static String titled(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Map<String, String> tasks(Path folder, CourseHead head, List<String> notes) throws IOException {
        var english = new StringBuilder();
        for (var part : List.of("introduction.md", "instructions.md", "instructions.append.md")) {
            Folder.text(folder.resolve(".docs").resolve(part))
                    .ifPresent(text -> english.append(text.strip()).append("\n\n"));
        }
        if (Folder.text(folder.resolve(".docs/hints.md")).isPresent()) {
            notes.add("Its hints are one text: make single hints of .docs/hints.md.");
        }
        var tasks = new LinkedHashMap<String, String>();
        for (var language : head.languages()) {
            var suffix = language.equals(head.languages().getFirst()) ? "" : "." + language;
            var text = Optional.of(english.toString()).filter(words -> language.equals("en") && !words.isBlank());
            tasks.put(
                    "task" + suffix + ".md", text.map(ExercismImporter::shifted).orElse("‹перевод задания›\n"));
        }
        return tasks;
    }

    /** The page has its own heading. */
    private static String shifted(String markdown) {
        return markdown.replaceAll("(?m)^# .*\\n+", "").strip() + "\n";
    }
}
