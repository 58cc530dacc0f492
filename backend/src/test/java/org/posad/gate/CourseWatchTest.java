package org.posad.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CourseWatchTest {

    @TempDir
    private Path folder;

    private Path one = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void write() throws IOException {
        one = folder.resolve("one");
        Files.createDirectories(one.resolve("01-section/10-lesson"));
        other = Files.createDirectories(folder.resolve("other"));
    }

    @Test
    void noticesTheCourseThatIsSaved() throws Exception {
        try (var watch = new CourseWatch(List.of(one, other))) {
            Files.writeString(one.resolve("01-section/10-lesson/task.md"), "Print a word.");
            assertThat(watch.changed()).containsExactly(one);
            Files.writeString(other.resolve("course.yaml"), "id: other");
            assertThat(watch.changed()).containsExactly(other);
        }
    }

    @Test
    void noticesWhatIsSavedInNewFolders() throws Exception {
        try (var watch = new CourseWatch(List.of(one))) {
            var added = Files.createDirectory(one.resolve("02-section"));
            assertThat(watch.changed()).containsExactly(one);
            Files.writeString(added.resolve("section.yaml"), "title: {en: More, ru: Ещё}");
            assertThat(watch.changed()).containsExactly(one);
        }
    }

    @Test
    void doesNotMindTheFilesOfEditors() throws Exception {
        try (var watch = new CourseWatch(List.of(one, other))) {
            Files.writeString(one.resolve(".course.yaml.swp"), "");
            Files.writeString(one.resolve("course.yaml~"), "");
            Files.writeString(other.resolve("course.yaml"), "id: other");
            assertThat(watch.changed()).containsExactly(other);
        }
    }
}
