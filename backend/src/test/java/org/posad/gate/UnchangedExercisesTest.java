package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.CourseProof;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.CourseOnDisk;

/** What was in order and has not changed is not run again. */
class UnchangedExercisesTest {

    @TempDir
    private Path folder;

    private final FakeSandbox sandbox = new FakeSandbox();
    private Memory memory = Memory.NONE;
    private CourseOnDisk course;

    @BeforeEach
    void prove() throws IOException {
        memory = new FolderMemory(folder.resolve("memory"), "rules");
        course = EchoCourse.in(folder);
        assertThat(inspect().faults()).isEmpty();
        sandbox.sources().clear();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void nothingIsRunIfNothingHasChanged() {
        assertThat(unchanged()).isEqualTo(2);
        assertThat(sandbox.sources()).isEmpty();
    }

    @Test
    void aNewTaskIsNoReasonToRunTheProgramsAgain() throws IOException {
        course.write(EchoCourse.FIRST + "task.md", "Print every word.\n");
        assertThat(unchanged()).isEqualTo(2);
    }

    @Test
    void anExerciseIsRunAgainWhoseProgramHasChanged() throws IOException {
        course.write(EchoCourse.FIRST + "wrong/nameless/main.py", "say hi");
        assertThat(unchanged()).isEqualTo(1);
    }

    @Test
    void anExerciseIsRunAgainWhoseCaseHasChanged() throws IOException {
        course.change(EchoCourse.FIRST + "exercise.yaml", "secret", "another secret");
        assertThat(unchanged()).isEqualTo(1);
    }

    @Test
    void aFaultIsSaidUntilItIsMended() throws IOException {
        course.write(EchoCourse.SECOND + "wrong/minus/main.py", "echo");
        assertThat(inspect().faults()).hasSize(1).isEqualTo(inspect().faults());
        course.write(EchoCourse.SECOND + "wrong/minus/main.py", "say hello");
        assertThat(unchanged()).isEqualTo(2);
    }

    @Test
    void everythingIsRunAgainWhereThatIsAskedFor() {
        memory = memory.mute();
        assertThat(unchanged()).isZero();
    }

    private int unchanged() {
        return inspect().tally().orElseThrow().unchanged();
    }

    private Inspection inspect() {
        var proof = new CourseProof(sandbox.address(), FakeSandbox.TOKEN);
        return new Gate(proof, memory, false).inspect(course.root());
    }
}
