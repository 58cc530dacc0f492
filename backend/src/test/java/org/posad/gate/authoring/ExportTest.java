package org.posad.gate.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.catalog.CourseOnDisk;

class ExportTest {

    @TempDir
    private Path folder;

    @Test
    void aZipHoldsTheCourseAndNothingElse() throws Exception {
        var course = CourseOnDisk.in(folder, "small-words")
                .write(".course.yaml.swp", "")
                .write("course.yaml~", "");
        var files = Export.pack(course.root(), folder.resolve("course.zip"));
        assertThat(entries())
                .hasSize(files)
                .contains(
                        "small-words/course.yaml", "small-words/" + CourseOnDisk.EXERCISE, "small-words/assets/map.svg")
                .doesNotContain("small-words/.course.yaml.swp", "small-words/course.yaml~");
    }

    @Test
    void theSameCourseMakesTheSameZip() throws Exception {
        var course = CourseOnDisk.in(folder, "small-words");
        Export.pack(course.root(), folder.resolve("course.zip"));
        Export.pack(course.root(), folder.resolve("again.zip"));
        assertThat(folder.resolve("again.zip")).hasSameBinaryContentAs(folder.resolve("course.zip"));
    }

    @Test
    void aCourseWithFaultsIsNotPacked() throws Exception {
        var course = CourseOnDisk.in(folder, "small-words").change("course.yaml", "hours: 2", "hours: many");
        assertThatThrownBy(() -> Export.pack(course.root(), folder.resolve("course.zip")))
                .hasMessageContaining("The course has 1 faults.");
        assertThat(folder.resolve("course.zip")).doesNotExist();
    }

    private List<String> entries() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve("course.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
