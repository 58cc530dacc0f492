package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.posad.catalog.CourseOnDisk.EXERCISE;
import static org.posad.catalog.CourseOnDisk.LESSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posad.assessment.CourseProof;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseOnDisk;

/** Ways of spoiling a course that only running shows; those that reading shows are in {@code CourseFaultsTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenCourseTest {

    private static final String GREET = LESSON + "/greet";
    private static final String ADD = LESSON + "/add";

    @TempDir
    private static Path folder;

    private Gate gate;

    @BeforeAll
    void start() throws IOException {
        var sandbox = RealSandbox.service();
        var memory = new FolderMemory(folder.resolve("memory"), "rules"); // what is not spoilt is run once
        gate = new Gate(new CourseProof(sandbox.address(), sandbox.token(), 2), memory, true);
    }

    @Test
    void nothingIsWrongWithTheWholeCourse() throws IOException {
        assertThat(gate.inspect(course().root()).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("spoilings")
    void isRefused(String file, String content, String place, String saying) throws IOException {
        var faults = gate.inspect(course().write(file, content).root()).faults();
        assertThat(faults)
                .extracting(CourseFault::toString)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("small-words/" + place + ": ")
                        .contains(saying));
    }

    static Stream<Arguments> spoilings() {
        return Stream.of(
                arguments(
                        GREET + "/starter/main.py",
                        "print(f'Hello, {input()}!')\n",
                        GREET + "/starter:1",
                        "It passes already."),
                arguments(
                        ADD + "/tests/test_add.py",
                        test("pass", "self.assertEqual(add(-2, -3), -5)"),
                        ADD + "/tests:1",
                        "An empty program passes [Small numbers]."),
                arguments(
                        GREET + "/solution/main.py",
                        "print('Hello, Anna!')\n",
                        GREET + "/solution:1",
                        "It does not pass: wrong in 'Another'"),
                arguments(
                        GREET + "/solution/main.py",
                        "print('Hello', input()\n",
                        GREET + "/solution:1",
                        "It does not pass: does-not-compile"),
                arguments(
                        GREET + "/solution/main.py",
                        "import time\nwhile time.process_time() < 1.3:\n    pass\nprint(f'Hello, {input()}!')\n",
                        GREET + "/solution:1",
                        " of 2.00 s in 'One name'."),
                arguments(
                        GREET + "/wrong/nameless/main.py",
                        "print(f'Hello, {input()}!')\n",
                        EXERCISE + ":21",
                        "It should be 'wrong' and is 'accepted'."),
                arguments(
                        GREET + "/wrong/nameless/main.py",
                        "print(name)\n",
                        EXERCISE + ":21",
                        "It should be 'wrong' and is 'crashed"),
                arguments(
                        GREET + "/wrong/nameless/main.py",
                        "print('Hi!')\n",
                        EXERCISE + ":21",
                        "It should show the explanation of 'no-name' and shows no explanation."),
                arguments(
                        LESSON + ".ru.md",
                        lesson("```python run\nprint('Да')\n```\n\n```output\nНет\n```"),
                        LESSON + ".ru.md:5",
                        "This program prints something else:\n    Да"),
                arguments(
                        LESSON + ".ru.md",
                        lesson("```python run\nprint(да)\n```"),
                        LESSON + ".ru.md:5",
                        "This program does not come to a good end: NameError"),
                arguments(
                        LESSON + ".ru.md",
                        lesson("```java run\nvoid main() { IO.print(1) }\n```"),
                        LESSON + ".ru.md:5",
                        "This program does not compile:"),
                arguments(
                        ADD + "/solution/main.py",
                        "def add(a, b):\n    return max(min(a + b, 100), -100)\n",
                        "course.yaml:1",
                        "mutants die, which is below the bar of 90 %."));
    }

    private CourseOnDisk course() throws IOException {
        return CourseOnDisk.in(Files.createTempDirectory(folder, "course"), "small-words");
    }

    private static String lesson(String text) {
        return "---\ntitle: Вывод\ngoal: Вывести слово\n---\n" + text + "\n";
    }

    private static String test(String small, String negative) {
        return """
                import unittest
                from main import add


                class AddTest(unittest.TestCase):
                    def test_small(self):
                        %s

                    def test_negative(self):
                        %s
                """.formatted(small, negative);
    }
}
