package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.sandbox.RealSandbox;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;

class CourseProofOnTheRealSandboxTest {

    @TempDir
    private Path folder;

    @Test
    void provesACourseWithProgramsAndUnitTests() throws Exception {
        var course = CourseOnDisk.in(folder, "words");
        var proof = new CourseProof(RealSandbox.client());
        assertThat(CourseReader.read(course.root()))
                .isInstanceOfSatisfying(
                        CourseReading.Complete.class,
                        complete -> assertThat(proof.check(complete.content().gradedExercises()))
                                .isEmpty());
        course.change(CourseOnDisk.LESSON + "/add/solution/main.py", "a + b", "a - b");
        assertThat(CourseReader.read(course.root()))
                .isInstanceOfSatisfying(
                        CourseReading.Complete.class,
                        complete -> assertThat(proof.check(complete.content().gradedExercises()))
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.problem()).contains("Small numbers")));
    }
}
