package org.posad.gate;

import java.io.IOException;
import java.nio.file.Path;
import org.posad.catalog.CourseOnDisk;

/** A course whose two exercises a fake sandbox can run: to print what is read. */
final class EchoCourse {

    static final String FIRST = CourseOnDisk.LESSON + "/greet/";
    static final String SECOND = CourseOnDisk.LESSON + "/add/";

    private EchoCourse() {}

    static CourseOnDisk in(Path folder) throws IOException {
        var course = CourseOnDisk.in(folder, "small-words");
        exercise(course, FIRST, "nameless");
        exercise(course, SECOND, "minus");
        return course;
    }

    private static void exercise(CourseOnDisk course, String folder, String wrong) throws IOException {
        course.write(folder + "exercise.yaml", """
                title: {en: Echo, ru: Эхо}
                kind: io
                skills: [output]
                cases:
                  - name: {en: A word, ru: Слово}
                    input: "hello\\n"
                    output: "hello\\n"
                  - name: {en: Another, ru: Другое}
                    input: "secret\\n"
                    output: "secret\\n"
                    visible: false
                wrong:
                  %s: {verdict: wrong}
                """.formatted(wrong));
        course.write(folder + "starter/main.py", "say todo");
        course.write(folder + "solution/main.py", "echo");
        course.write(folder + "wrong/" + wrong + "/main.py", "say hello");
    }
}
