package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.LessonId;
import org.posad.ui.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SqlJourneyIT {

    private static final CourseId COURSE = new CourseId("sql-for-city-data");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Courses courses;

    /** A run shows a table; a foreseen mistake is explained above both tables; then it is solved. */
    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void aQueryIsAnsweredByTables(String language, int width) {
        var words = new Words(Locale.of(language));
        var ivan = new Learner(chromium.window(words.language(), width), words, port);
        var lesson = courses.lesson(LessonId.of(COURSE, "where")).orElseThrow();
        var schools = courses.graded(ExerciseId.of(COURSE, "crowded-schools")).orElseThrow();

        ivan.signsUp("Иван Ёлкин");
        ivan.opens(Paths.course(COURSE));
        ivan.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("course.start")))
                .click();
        ivan.opens(lesson, schools.exercise());

        ivan.writes("SELECT name FROM schools");
        ivan.runs();
        assertThat(table(ivan, words.of("verdict.table.result"))).containsText("Hill School");

        ivan.writes(wrong(schools, "full-too"));
        ivan.submits();
        ivan.reads(schools.mistakes().getFirst().explanation().in(words.language()));
        assertThat(table(ivan, words.of("verdict.table.actual")).locator("tr.differs"))
                .hasCount(2);
        assertThat(table(ivan, words.of("verdict.expected")).locator("tr.differs"))
                .hasCount(0);

        ivan.writes(schools.solution().getFirst().content());
        ivan.submits();
        ivan.reads(words.of("verdict.accepted"));
    }

    private static Locator table(Learner learner, String caption) {
        return learner.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(caption));
    }

    private static String wrong(GradedExercise exercise, String name) {
        return exercise.wrong().entrySet().stream()
                .filter(each -> each.getKey().equals(name))
                .map(each -> each.getValue().files().getFirst().content())
                .findFirst()
                .orElseThrow();
    }
}
