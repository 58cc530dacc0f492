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
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.LessonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program in pieces, put together by the keyboard; and one line by the mouse, where there is one. */
@PlatformTest
class LinesJourneyIT {

    private static final ExerciseId BUSIEST = new ExerciseId("python-first-steps/busiest-day");
    private static final int PHONE = 600;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Courses courses;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void aWrongOrderIsExplainedAndTheRightOneAccepted(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        var exercise = courses.exercise(BUSIEST).orElseThrow();
        anna.signsUp("Анна");
        anna.opens(courses.lesson(LessonId.of(BUSIEST.course(), "look-back")).orElseThrow(), exercise);

        putsTogetherAllButTheLast(page, words);
        if (width > PHONE) {
            dragToTheEnd(page, "print(most)");
            press(page, words, "in", "print(most)");
        } else { // which has no mouse
            press(page, words, "take", "print(most)");
            press(page, words, "out", "print(most)");
        }
        anna.submits();
        anna.reads(language.equals("ru") ? "Ответ выводится каждый день." : "The answer is printed every day.");

        press(page, words, "out", "print(most)");
        anna.submits();
        anna.seesAccepted();

        page.reload();
        assertThat(page.locator(".program li")).hasCount(7);
    }

    private static void putsTogetherAllButTheLast(Page page, Words words) {
        press(page, words, "take", "most = 0");
        press(page, words, "take", "days = int(input())");
        press(page, words, "up", "days = int(input())");
        assertThat(button(page, words, "down", "days = int(input())")).isFocused(); // it cannot go up any more
        press(page, words, "take", "for day in range(days):");
        press(page, words, "take", "passengers = int(input())");
        press(page, words, "in", "passengers = int(input())");
        assertThat(button(page, words, "in", "passengers = int(input())")).isFocused();
        press(page, words, "take", "if passengers > most:");
        press(page, words, "take", "most = passengers");
        press(page, words, "in", "most = passengers");
    }

    private static void press(Page page, Words words, String move, String line) {
        button(page, words, move, line).press("Enter");
        page.waitForTimeout(150); // the round trip to the server
    }

    private static Locator button(Page page, Words words, String move, String line) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(words.of("sheet.line." + move, line))
                        .setExact(true));
    }

    private static void dragToTheEnd(Page page, String line) {
        var program = page.locator(".program");
        page.locator(".pool li", new Page.LocatorOptions().setHasText(line))
                .dragTo(program, new Locator.DragToOptions().setTargetPosition(20, program.boundingBox().height - 8));
        assertThat(program).containsText(line);
    }
}
