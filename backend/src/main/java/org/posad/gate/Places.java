package org.posad.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.posad.assessment.ProofFault;
import org.posad.catalog.CourseFault;

/** Finds the file and line where an author mends what running has shown. */
final class Places {

    private final Path root;

    Places(Path root) {
        this.root = root;
    }

    CourseFault ofSkill(String skill, String problem, String remedy) {
        var file = root.resolve("course.yaml");
        return new CourseFault(name(file), lineOf(file, "skills", skill), problem, remedy);
    }

    /** Where the course says how many mutants have to die; its first line, if it leaves that to us. */
    CourseFault ofBar(String problem, String remedy) {
        var file = root.resolve("course.yaml");
        return new CourseFault(name(file), lineOf(file, "mutants", "mutants"), problem, remedy);
    }

    CourseFault ofExercise(String slug, int line, String problem, String remedy) {
        return new CourseFault(name(exercise(slug).resolve("exercise.yaml")), line, problem, remedy);
    }

    String ofSolution(String slug, Survivor survivor) {
        return name(exercise(slug).resolve("solution").resolve(survivor.file()));
    }

    /** A wrong solution is mended where it is declared; anything else in its own folder. */
    CourseFault of(ProofFault fault) {
        var exercise = exercise(fault.exercise().slug());
        if (fault.part().startsWith("wrong/")) {
            var file = exercise.resolve("exercise.yaml");
            var line = lineOf(file, "wrong", fault.part().substring("wrong/".length()));
            return new CourseFault(name(file), line, fault.part() + ": " + fault.problem(), fault.remedy());
        }
        return new CourseFault(name(exercise.resolve(fault.part())), 1, fault.problem(), fault.remedy());
    }

    /** The folder of an exercise. */
    Path exercise(String slug) {
        try (var files = Files.walk(root, 3)) {
            return files.filter(folder -> folder.endsWith(slug) && Files.exists(folder.resolve("exercise.yaml")))
                    .findFirst()
                    .orElse(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/');
    }

    /** Of a key below another; of the upper one, if both share a line. */
    private static int lineOf(Path file, String above, String key) {
        var lines = lines(file);
        var line = 0;
        while (line < lines.size() && !lines.get(line).startsWith(above + ":")) {
            line++;
        }
        for (var below = line + 1; below < lines.size() && !lines.get(below).matches("[^\\s#].*"); below++) {
            if (lines.get(below).strip().startsWith(key + ":")) {
                return below + 1;
            }
        }
        return line < lines.size() ? line + 1 : 1;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
