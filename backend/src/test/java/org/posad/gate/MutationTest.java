package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.CourseProof;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.catalog.CourseFault;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

/** Mutants of solutions on the real sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {

    private static final String SOLUTION = CourseOnDisk.LESSON + "/add/solution/main.py";
    private static final String ADD = CourseOnDisk.LESSON + "/add/exercise.yaml";
    /** Nothing asks for sums above a hundred. */
    private static final String WITH_A_BORDER = "def add(a, b):\n    return min(a + b, 100)\n";

    @TempDir
    private static Path folder;

    private Memory memory = Memory.NONE;
    private OwnSandbox sandbox;
    private CourseOnDisk course;

    @BeforeAll
    void start() throws IOException {
        sandbox = RealSandbox.service();
        memory = new FolderMemory(folder.resolve("memory"), "rules"); // what two tests have in common is run once
    }

    @BeforeEach
    void write() throws IOException {
        course = CourseOnDisk.in(Files.createTempDirectory(folder, "course"), "small-words");
    }

    @Test
    void allMutantsOfASmallSolutionDie() {
        assertThat(report().survivors()).isEmpty();
        assertThat(report().killed()).isEqualTo(report().total()).isPositive();
        assertThat(report().faults()).isEmpty();
    }

    @Test
    void aSurvivorIsShownAsADiffAndTooManyAreAFault() throws IOException {
        course.write(SOLUTION, WITH_A_BORDER);
        var report = report();
        assertThat(report.survivors()).contains("""
                        small-words/%s:2: This mutant survives: main.py:2 100 → 101
                            -     return min(a + b, 100)
                            +     return min(a + b, 101)""".formatted(SOLUTION));
        assertThat(report.faults())
                .extracting(CourseFault::toString)
                .containsExactly("small-words/course.yaml:1: %d of %d mutants die, which is below the bar of 90 %%. "
                                .formatted(report.killed(), report.total())
                        + "Add tests that the survivors above fail, or list those that are equivalent.");
    }

    @Test
    void theCourseSetsTheBar() throws IOException {
        course.write(SOLUTION, WITH_A_BORDER).change("course.yaml", "hours: 2", "hours: 2\nmutants: 20");
        assertThat(report().faults()).isEmpty();
    }

    @Test
    void equivalentMutantsDoNotCount() throws IOException {
        course.write(SOLUTION, WITH_A_BORDER);
        var before = report();
        list("main.py:2 100 → 101");
        assertThat(report().survivors()).hasSize(before.survivors().size() - 1);
        assertThat(report().total()).isEqualTo(before.total() - 1);
    }

    @Test
    void anEquivalentThatTheTestsRefuseIsAFault() throws IOException {
        list("main.py:2 + → -");
        assertThat(report().faults())
                .singleElement()
                .asString()
                .startsWith("small-words/" + ADD + ":10: The mutant 'main.py:2 + → -' is not equivalent");
    }

    @Test
    void anEquivalentThatIsNoMutantIsAFault() throws IOException {
        list("main.py:2 + → *");
        assertThat(report().faults())
                .singleElement()
                .asString()
                .startsWith("small-words/" + ADD + ":10: There is no mutant 'main.py:2 + → *'.");
    }

    private void list(String mutant) throws IOException {
        course.change(ADD, "wrong:", "equivalent:\n  - {mutant: \"%s\", reason: It is one.}\nwrong:".formatted(mutant));
    }

    private MutantReport report() {
        var proof = new CourseProof(sandbox.address(), sandbox.token());
        return switch (CourseReader.read(course.root())) {
            case CourseReading.Complete read ->
                MutantReport.of(
                        read.content(), read.mutation(), new Mutation(proof, memory), new Places(course.root()));
            case CourseReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }
}
