package org.posad.gate.authoring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.posad.catalog.ProgrammingLanguage;

/** {@code ./posad new}: makes beginnings, and says which files they are. */
public final class New {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String USAGE = """
            ./posad new course COURSE [LANGUAGE]                  python, java, c, cpp, bash, javascript or sql
            ./posad new lesson COURSE SECTION LESSON              the section is made, too, if it is not there
            ./posad new exercise COURSE LESSON EXERCISE [KIND]    io or unit""";

    private New() {}

    /** @param arguments what to make, the course's folder, then names */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var made = make(List.of(arguments));
            made.forEach(file -> out.println("  " + file));
            out.println("What you have to write stands between ‹ and ›; ./posad check lists it.");
        } catch (Refusal | IOException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @return the files that were written */
    static List<Path> make(List<String> arguments) throws IOException, Refusal {
        var shape = arguments.isEmpty() ? "" : arguments.getFirst() + " " + arguments.size();
        return switch (shape) {
            case "course 2" -> course(Path.of(arguments.get(1)), "python");
            case "course 3" -> course(Path.of(arguments.get(1)), arguments.get(2));
            case "lesson 4" -> lesson(Path.of(arguments.get(1)), arguments.get(2), arguments.get(3));
            case "exercise 4" -> exercise(Path.of(arguments.get(1)), arguments.get(2), arguments.get(3), "io");
            case "exercise 5" ->
                exercise(Path.of(arguments.get(1)), arguments.get(2), arguments.get(3), arguments.get(4));
            default -> throw new Refusal(USAGE);
        };
    }

    private static List<Path> course(Path folder, String language) throws IOException, Refusal {
        checkSlug(folder.getFileName().toString());
        if (Files.exists(folder)) {
            throw new Refusal("There is a folder %s already. Give the new course another name.".formatted(folder));
        }
        var programming = Arrays.stream(ProgrammingLanguage.values())
                .filter(each -> each.code().equals(language))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("'%s' is not a programming language here.\n%s".formatted(language, USAGE)));
        var skeleton = new Skeleton(folder, new CourseHead(List.of("en", "ru"), programming, "first-skill"));
        skeleton.course();
        return skeleton.written();
    }

    private static List<Path> lesson(Path course, String section, String lesson) throws IOException, Refusal {
        checkSlug(lesson);
        if (Order.find(course, section).isEmpty()) {
            checkSlug(section);
        }
        var skeleton = new Skeleton(course, CourseHead.of(course));
        skeleton.lesson(section, lesson);
        return skeleton.written();
    }

    private static List<Path> exercise(Path course, String lesson, String slug, String kind)
            throws IOException, Refusal {
        checkSlug(slug);
        if (!List.of("io", "unit").contains(kind)) {
            throw new Refusal("'%s' is not a kind of exercise that has a beginning: write io or unit.".formatted(kind));
        }
        var skeleton = new Skeleton(course, CourseHead.of(course));
        skeleton.exercise(Lessons.folder(course, lesson), slug, kind);
        return skeleton.written();
    }

    private static void checkSlug(String name) throws Refusal {
        if (!name.matches(SLUG)) {
            throw new Refusal("'%s' cannot be an address: use a-z, 0-9 and single hyphens.".formatted(name));
        }
    }
}
