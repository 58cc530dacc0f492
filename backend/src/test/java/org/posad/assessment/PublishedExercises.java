package org.posad.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.CoursePublishing;
import org.posad.catalog.Courses;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Publishes a course of exercises that ask for an echo; and makes the sandbox well again after each test. */
class PublishedExercises implements BeforeEachCallback, AfterEachCallback {

    private static final int OTHERS = 6;
    private static final String ECHO = """
            title: {en: Echo, ru: Эхо}
            kind: io
            points: 4
            cases:
              - name: {en: A word, ru: Слово}
                input: "hello\\n"
                output: "hello\\n"
                points: 3
              - name: {en: A secret, ru: Тайна}
                input: "secret\\n"
                output: "secret\\n"
                points: 1
                visible: false
            wrong:
              mute: {verdict: wrong}
            """;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        var context = SpringExtension.getApplicationContext(test);
        if (context.getBean(Courses.class).exercise(Exercises.ECHO).isEmpty()) {
            publish(context);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(FakeSandbox.class).recover();
    }

    private static void publish(ApplicationContext context) throws IOException {
        var folder = Files.createTempDirectory("courses");
        var course = CourseOnDisk.in(folder, Exercises.ECHO.course().slug());
        var others = IntStream.range(0, OTHERS).mapToObj(i -> "other-" + i).collect(Collectors.joining(", "));
        course.change(CourseOnDisk.LESSON + ".md", "[greet, add]", "[greet, add, echo, %s]".formatted(others));
        echo(course, "echo");
        for (int i = 0; i < OTHERS; i++) {
            echo(course, "other-" + i);
        }
        context.getBean(CoursePublishing.class).publish(folder);
    }

    private static void echo(CourseOnDisk course, String slug) throws IOException {
        var folder = CourseOnDisk.LESSON + "/" + slug + "/";
        course.write(folder + "exercise.yaml", ECHO)
                .write(folder + "task.md", "Print what you read.\n")
                .write(folder + "task.ru.md", "Выведите то, что прочитали.\n")
                .write(folder + "starter/main.py", "")
                .write(folder + "solution/main.py", "echo")
                .write(folder + "wrong/mute/main.py", "say nothing");
    }
}
