package org.posad.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.assessment.CourseProof;
import org.posad.gate.Gate;
import org.posad.gate.OwnSandbox;
import org.posad.gate.ProvedList;

class CoursesProofTest {

    private static final Path COURSES = Path.of("");
    private static final Path PROVED = Path.of("proved.txt");
    private static final Path SANDBOX = Path.of("../sandbox/target/posad-sandbox.jar");

    /** All faults of all courses at once. What is in the list was proved before; a sample of it is run again, by the day. */
    @Test
    void everyCourseIsWhatItPromises() throws IOException {
        assertThat(courses()).as("courses beside this test").isNotEmpty();
        var faults = new ArrayList<String>();
        var proved = ProvedList.read(PROVED)
                .withSampleOf(LocalDate.now(ZoneOffset.UTC).toEpochDay());
        try (var sandbox = OwnSandbox.start(SANDBOX)) {
            var gate = new Gate(new CourseProof(sandbox.address(), sandbox.token()), proved);
            for (var course : courses()) {
                gate.inspect(course).faults().forEach(fault -> faults.add(fault.toString()));
            }
        }
        assertThat(faults).as(() -> "\n" + String.join("\n", faults)).isEmpty();
    }

    private static List<Path> courses() throws IOException {
        try (var folders = Files.list(COURSES.toAbsolutePath())) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
