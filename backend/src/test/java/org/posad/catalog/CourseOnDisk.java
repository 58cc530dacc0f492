package org.posad.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A small course without faults, to be spoilt by tests one way at a time. */
public final class CourseOnDisk {

    public static final String LESSON = "01-words/10-print";
    public static final String EXERCISE = LESSON + "/greet/exercise.yaml";

    private final Path root;

    private CourseOnDisk(Path root) {
        this.root = root;
    }

    public static CourseOnDisk in(Path folder, String id) throws IOException {
        var course = new CourseOnDisk(folder.resolve(id));
        course.write("course.yaml", """
                id: %s
                title: {en: Words, ru: Слова}
                summary: {en: About words., ru: О словах.}
                languages: [en, ru]
                programming: python
                level: beginner
                hours: 2
                skills:
                  output: {en: Printing, ru: Вывод}
                outcomes: {en: [print words], ru: [выводить слова]}
                certificate: {share: 0.8, mustSolve: [greet]}
                licence: CC-BY-SA-4.0
                authors: [The Posad authors]
                """.formatted(id));
        course.write("assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        course.write("01-words/section.yaml", "title: {en: Words, ru: Слова}\n");
        course.write(LESSON + ".md", """
                ---
                title: Printing
                goal: Print a word
                minutes: 5
                skills: [output]
                exercises: [greet, add]
                ---
                # Print

                ![A map](assets/map.svg)

                ```python
                print("Hello")
                ```
                """);
        course.write(LESSON + ".ru.md", """
                ---
                title: Вывод
                goal: Вывести слово
                ---
                # Вывод
                """);
        course.greet();
        course.add();
        return course;
    }

    public Path root() {
        return root;
    }

    public CourseOnDisk write(String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return this;
    }

    /** Replaces what has to be there. */
    public CourseOnDisk change(String file, String from, String to) throws IOException {
        var content = Files.readString(root.resolve(file));
        if (!content.contains(from)) {
            throw new IllegalArgumentException("There is no '%s' in %s".formatted(from, file));
        }
        return write(file, content.replace(from, to));
    }

    public CourseOnDisk remove(String file) throws IOException {
        Files.delete(root.resolve(file));
        return this;
    }

    /** A folder with all that is in it. */
    public CourseOnDisk removeAll(String folder) throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve(folder));
        return this;
    }

    private void greet() throws IOException {
        var folder = LESSON + "/greet/";
        write(folder + "exercise.yaml", """
                title: {en: Greet, ru: Поздороваться}
                kind: io
                points: 10
                skills: [output]
                limits: {seconds: 2, memoryMb: 64}
                cases:
                  - name: {en: One name, ru: Одно имя}
                    input: "Anna\\n"
                    output: "Hello, Anna!\\n"
                  - name: {en: Another, ru: Другое}
                    input: "Иван\\n"
                    output: "Hello, Иван!\\n"
                    visible: false
                hints:
                  - {en: Read the name first., ru: Сначала прочитайте имя.}
                mistakes:
                  - id: no-name
                    match: {stdout: "Hello, !"}
                    explanation: {en: The name is missing., ru: Пропало имя.}
                wrong:
                  nameless: {verdict: wrong, mistake: no-name}
                """);
        write(folder + "task.md", "Greet whoever's name is typed.\n");
        write(folder + "task.ru.md", "Поприветствуйте того, чьё имя введено.\n");
        write(folder + "starter/main.py", "name = input()\n");
        write(folder + "solution/main.py", "print(f'Hello, {input()}!')\n");
        write(folder + "wrong/nameless/main.py", "input()\nprint('Hello, !')\n");
    }

    private void add() throws IOException {
        var folder = LESSON + "/add/";
        write(folder + "exercise.yaml", """
                title: {en: Add, ru: Сложить}
                kind: unit
                tests:
                  files: [test_add.py]
                  names:
                    test_small: {en: Small numbers, ru: Небольшие числа}
                    test_negative: {en: Negative numbers, ru: Отрицательные числа}
                  hidden: [test_negative]
                wrong:
                  minus: {verdict: wrong}
                """);
        write(folder + "task.md", "Write a function `add`.\n");
        write(folder + "task.ru.md", "Напишите функцию `add`.\n");
        write(folder + "starter/main.py", "def add(a, b):\n    pass\n");
        write(folder + "solution/main.py", "def add(a, b):\n    return a + b\n");
        write(folder + "wrong/minus/main.py", "def add(a, b):\n    return a - b\n");
        write(folder + "tests/test_add.py", """
                import unittest
                from main import add


                class AddTest(unittest.TestCase):
                    def test_small(self):
                        self.assertEqual(add(2, 3), 5)

                    def test_negative(self):
                        self.assertEqual(add(-2, -3), -5)
                """);
    }
}
