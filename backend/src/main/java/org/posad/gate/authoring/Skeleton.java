package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.posad.catalog.ProgrammingLanguage;

/** Writes the files of a course; never over one that is there. */
final class Skeleton {

    private static final Map<ProgrammingLanguage, String> HELLO = Map.of(
            ProgrammingLanguage.PYTHON, "print(\"Hello, town!\")",
            ProgrammingLanguage.JAVA, "void main() {\n    IO.println(\"Hello, town!\");\n}",
            ProgrammingLanguage.C,
                    "#include <stdio.h>\n\nint main(void) {\n    puts(\"Hello, town!\");\n    return 0;\n}",
            ProgrammingLanguage.CPP, "#include <iostream>\n\nint main() {\n    std::cout << \"Hello, town!\\n\";\n}",
            ProgrammingLanguage.BASH, "echo \"Hello, town!\"",
            ProgrammingLanguage.JAVASCRIPT, "console.log(\"Hello, town!\");",
            ProgrammingLanguage.SQL, "SELECT 'Hello, town!';");

    /** A translation has its own title and goal, and the rest of the original. */
    private static final String OF_THE_ORIGINAL = "(?m)^(minutes|skills|exercises): .*\n";

    private final Path course;
    private final CourseHead head;
    private final Map<String, String> values = new HashMap<>();
    private final List<Path> written = new ArrayList<>();

    Skeleton(Path course, CourseHead head) {
        this.course = course;
        this.head = head;
        var programming = head.programming();
        var java = programming == ProgrammingLanguage.JAVA;
        values.put("languages", String.join(", ", head.languages()));
        values.put("programming", programming.code());
        values.put("skill", head.skill());
        values.put("hello", HELLO.getOrDefault(programming, ""));
        values.put("seconds", java ? "4" : "2");
        values.put("memory", java ? "256" : "128");
    }

    /** In the order of writing. */
    List<Path> written() {
        return written;
    }

    void course() throws IOException, Refusal {
        values.put("id", course.getFileName().toString());
        values.put("outcomes", head.languages().stream().map(Skeleton::outcomes).collect(Collectors.joining("\n")));
        write(course.resolve("course.yaml"), "course.yaml");
        lesson("first-section", "first-lesson");
        exercise(course.resolve("01-first-section/10-first-lesson"), "first-exercise", "io");
    }

    void lesson(String section, String lesson) throws IOException, Refusal {
        var folder = Order.find(course, section).orElse(course.resolve(Order.next(course, 1) + "-" + section));
        if (!Files.exists(folder.resolve("section.yaml"))) {
            write(folder.resolve("section.yaml"), "section.yaml");
        }
        if (Order.find(folder, lesson).isPresent()) {
            throw new Refusal("There is a lesson '%s' already. Give the new one another name.".formatted(lesson));
        }
        var file = Order.next(folder, 10) + "-" + lesson;
        for (var language : head.languages()) {
            var text = template().filled("lesson." + language + ".md");
            var own = language.equals(head.languages().getFirst());
            create(folder.resolve(file + suffix(language)), own ? text : text.replaceAll(OF_THE_ORIGINAL, ""));
        }
    }

    /** @param lesson the folder of its exercises, beside its text */
    void exercise(Path lesson, String slug, String kind) throws IOException, Refusal {
        var folder = lesson.resolve(slug);
        var unit = kind.equals("unit");
        values.put("testFile", testFile());
        write(folder.resolve("exercise.yaml"), kind + ".yaml");
        for (var language : head.languages()) {
            write(folder.resolve("task" + suffix(language)), "task." + language + ".md");
        }
        program(folder.resolve("starter"), "what students begin with; it must not pass");
        program(folder.resolve("solution"), "a solution; it must pass within half of the time limit");
        program(folder.resolve("wrong/first-mistake"), "what students write who make this mistake");
        program(folder.resolve("wrong/second-mistake"), "what students write who make another one");
        if (unit) {
            write(folder.resolve("tests").resolve(testFile()), testFile());
        }
        LessonText.of(lesson).name(slug);
    }

    private String testFile() {
        return head.programming() == ProgrammingLanguage.JAVA ? "ItTest.java" : "test_it.py";
    }

    private String suffix(String language) {
        return language.equals(head.languages().getFirst()) ? ".md" : "." + language + ".md";
    }

    private void program(Path folder, String what) throws IOException, Refusal {
        create(folder.resolve(head.programming().mainFile()), Programs.comment(head.programming(), "‹" + what + "›"));
    }

    private void write(Path file, String template) throws IOException, Refusal {
        create(file, template().filled(template));
    }

    private Template template() {
        return new Template(head.languages(), values);
    }

    private void create(Path file, String content) throws IOException, Refusal {
        if (Files.exists(file)) {
            throw new Refusal("There is a file %s already. Nothing was written over it.".formatted(file));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        written.add(file);
    }

    private static String outcomes(String language) {
        var words = language.equals("ru") ? "‹чему научится студент›" : "‹what one will be able to do›";
        return "  %s: [\"%s\"]".formatted(language, words);
    }
}
