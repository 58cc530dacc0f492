package org.posad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.BackendTest;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class CatalogueTest {

    @TempDir
    private Path folder;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PublishedCourse publishing;

    private final CourseId bees = new CourseId("bees-" + UUID.randomUUID());
    private CourseOnDisk course;

    @BeforeEach
    void aCourseAboutBees() throws IOException {
        course = CourseOnDisk.in(folder, bees.slug())
                .change("course.yaml", "{en: Words, ru: Слова}", "{en: Beekeeping, ru: Пчеловодство для всех}")
                .change("course.yaml", "{en: About words., ru: О словах.}", "{en: Hives., ru: Как считать ульи.}")
                .change("course.yaml", "output: {en: Printing", "honey: {en: Honeycombs")
                .change(CourseOnDisk.LESSON + ".md", "skills: [output]", "skills: [honey]")
                .change(CourseOnDisk.EXERCISE, "skills: [output]", "skills: [honey]")
                .change(CourseOnDisk.LESSON + ".ru.md", "# Вывод", "# Вывод\n\nТрутни и рой весёлый.")
                .change("course.yaml", "hours: 2", "hours: 90");
        publishing.publish(course);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beekeeping",
                "Пчеловодством", // a form of the word
                "ульев", // of what the course says of itself
                "трутней", // of a lesson
                "веселого роя", // е for ё
                "пчиловодство", // slips
                "bekeeping",
                "пчеловодтсво",
                "пчелов", // still being typed
                "honeycomb",
                "пчеловодство для трутней",
            })
    void findsACourseByWhatPeopleType(String typed) {
        assertThat(find(typed)).contains(bees);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"beekeeping zeppelins", "пчеловодство дирижабль", "'; drop table course_search; --x", "%", "!&|"
            })
    void findsNothingWhereAWordIsNotThere(String typed) {
        assertThat(find(typed)).doesNotContain(bees);
    }

    @Test
    void whatGoesBestComesFirst() throws IOException {
        var other = new CourseId("other-" + UUID.randomUUID());
        publishing.publish(CourseOnDisk.in(folder, other.slug())
                .change(CourseOnDisk.LESSON + ".md", "# Print", "# Print\n\nNot beekeeping."));
        assertThat(find("beekeeping")).containsSubsequence(bees, other);
    }

    @Test
    void aNewReleaseIsFoundByItsOwnWords() throws IOException {
        publishing.publish(course.change("course.yaml", "{en: Beekeeping,", "{en: Apiary,"));
        assertThat(find("apiary")).contains(bees);
        assertThat(find("beekeeping")).doesNotContain(bees);
    }

    @Test
    void filtersAreAllMet() {
        var honey = Optional.of("honey");
        assertThat(find(new CourseFilter("", none(), none(), none(), honey, none())))
                .contains(bees);
        assertThat(find(new CourseFilter("ульи", none(), none(), Optional.of("ru"), honey, Optional.of(90))))
                .contains(bees);
        assertThat(find(new CourseFilter("", none(), none(), none(), honey, Optional.of(89))))
                .doesNotContain(bees);
        assertThat(find(new CourseFilter("", Optional.of(Level.ADVANCED), none(), none(), honey, none())))
                .doesNotContain(bees);
        assertThat(find(new CourseFilter("", none(), Optional.of(ProgrammingLanguage.JAVA), none(), honey, none())))
                .doesNotContain(bees);
        assertThat(find(new CourseFilter("", none(), none(), Optional.of("de"), honey, none())))
                .doesNotContain(bees);
    }

    @Test
    void offersTheSkillsThatCoursesTeach() {
        assertThat(catalogue.skills()).containsKey("honey");
    }

    private List<CourseId> find(String words) {
        return find(new CourseFilter(words, none(), none(), none(), none(), none()));
    }

    private List<CourseId> find(CourseFilter filter) {
        return catalogue.find(filter).stream().map(CourseSummary::id).toList();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
