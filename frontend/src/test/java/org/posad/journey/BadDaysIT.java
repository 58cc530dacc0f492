package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.PlatformTest;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong around people, and must not cost them their work. */
@PlatformTest
class BadDaysIT {

    private static final CourseId COURSE = new CourseId("python-first-steps");
    private static final String TYPED = "print('typed before')";
    private static final String ALL = TYPED + "\nprint('and after')";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Courses courses;

    @Test
    void aSessionThatEndsInTheMiddleOfTypingLosesNothing() {
        var words = new Words(Locale.ENGLISH);
        var page = chromium.window(words.language(), 1280);
        var anna = new Learner(page, words, port);
        anna.signsUp("Anna");
        anna.opens(lesson(), exercise());
        anna.writes(TYPED);
        anna.reads(words.of("lesson.saved", ""));

        page.context().clearCookies();
        anna.writes(ALL);
        page.waitForTimeout(1_500); // the browser finds out that nobody knows it any more

        anna.signsIn();
        anna.opens(lesson(), exercise());
        assertThat(anna.editor()).containsText("and after");
    }

    /** By keys alone: out of the editor, to the button, and back to what came of it. */
    @Test
    void aProgramIsWrittenAndSubmittedWithoutAMouse() {
        var words = new Words(Locale.of("ru"));
        var page = chromium.window(words.language(), 1280);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна");
        anna.opens(lesson(), exercise());

        anna.editor().focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("print('?')");
        page.keyboard().press("Control+M"); // like Escape, but for longer than two seconds
        for (var step = 0; step < 10 && !isOn(page, words.of("lesson.submit")); step++) {
            page.keyboard().press("Tab");
        }
        Assertions.assertThat(isOn(page, words.of("lesson.submit")))
                .as("the button is a few steps away")
                .isTrue();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("verdict.label"))))
                .containsText("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"courses/no-such", "courses/python-first-steps/lessons/no-such", "my/../%00", "verify/%ff%fe"})
    void anAddressThatLeadsNowhereShowsNoneOfOurInsides(String path) {
        var browser = chromium.window(Locale.ENGLISH, 1280).request();
        var answer = browser.get(
                "http://localhost:%d/%s".formatted(port, path),
                RequestOptions.create().setHeader("Accept", "text/html"));
        Assertions.assertThat(answer.status()).isIn(200, 400, 404);
        Assertions.assertThat(answer.text()).doesNotContain("Exception", "\tat ", "org.springframework");
    }

    private static boolean isOn(Page page, String button) {
        return page.evaluate("document.activeElement.textContent").toString().contains(button);
    }

    private Lesson lesson() {
        return courses.lesson(LessonId.of(COURSE, "variables")).orElseThrow();
    }

    private Exercise exercise() {
        return courses.graded(ExerciseId.of(COURSE, "greet")).orElseThrow().exercise();
    }
}
