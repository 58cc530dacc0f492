package org.posad.gate.authoring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./posad import}: brings exercises of other systems into a lesson, and says what could not be brought over. */
public final class Import {

    private static final List<Importer> IMPORTERS =
            List.of(new KattisImporter(), new ExercismImporter(), new MoodleImporter());

    private Import() {}

    /** @param arguments what to import, the course's folder, the lesson */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            out.println(bring(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]));
        } catch (Refusal | IOException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @return the report */
    static String bring(Path source, Path course, String lesson) throws IOException, Refusal {
        var importer = IMPORTERS.stream()
                .filter(each -> each.knows(source))
                .findFirst()
                .orElseThrow(() -> new Refusal("""
                        Nothing is known of %s. Brought over are: a problem package of Kattis or ICPC (a folder with
                        problem.yaml), an exercise or a track of Exercism (with .meta/config.json, or exercises/practice),
                        and questions of Moodle (a file .xml).""".formatted(source)));
        var head = CourseHead.of(course);
        var folder = Lessons.folder(course, lesson);
        var report = new ImportReport();
        for (var arrival : importer.read(source, head)) {
            if (!arrival.isPossible()) {
                report.leftOut(arrival);
            } else if (Files.exists(folder.resolve(arrival.slug()))) {
                report.leftOut(Arrival.impossible(arrival.slug(), "There is an exercise of that name already."));
            } else {
                write(arrival, folder);
                report.broughtOver(arrival);
            }
        }
        return report.toString();
    }

    private static void write(Arrival arrival, Path lesson) throws IOException, Refusal {
        for (var file : arrival.files().entrySet()) {
            var path = lesson.resolve(arrival.slug()).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        LessonText.of(lesson).name(arrival.slug());
    }
}
