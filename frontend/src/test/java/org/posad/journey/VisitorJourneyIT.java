package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody comes by, tries a program, reads a lesson, and decides to stay. */
@PlatformTest
class VisitorJourneyIT {

    private static final String FIRST = "courses/python-first-steps/lessons/print";
    private static final String LATER = "courses/python-first-steps/lessons/for";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void triesAProgramOnTheFrontPageAndFindsItAgainAfterSigningUp(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var visitor = new Learner(page, words, port);

        visitor.opens("");
        visitor.editor().fill("print(6 * 7, 'мостов')");
        visitor.runs();
        assertThat(page.locator(".try-it")).containsText("42 мостов");

        visitor.signsUpFromHere("Вера Ивановна");
        assertThat(visitor.editor()).hasText("print(6 * 7, 'мостов')");
    }

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void writesInALessonAndGoesOnWithItAsALearner(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var visitor = new Learner(page, words, port);
        var mine = "print('mine, and nobody else\\'s')";

        visitor.opens(FIRST);
        visitor.writes(mine);
        visitor.runs();
        assertThat(page.locator(".trial")).containsText("nobody else's");
        visitor.submits();
        assertThat(page.getByText(words.of("visitor.submit"))).isVisible();

        visitor.signsUpFromHere("Вера " + UUID.randomUUID());

        assertThat(page).hasURL(startingWith(FIRST));
        assertThat(visitor.editor()).hasText(mine);
        assertThat(page.locator("div.save-line").first()).not().isEmpty();
        page.reload();
        assertThat(visitor.editor()).hasText(mine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void isAskedForAnAccountWhereTheOpenLessonsEndAndLedBack(String language) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), 768);
        var visitor = new Learner(page, words, port);

        visitor.opens(LATER);
        assertThat(page.getByText(words.of("visitor.lesson"))).isVisible();
        assertThat(page.locator("posad-prose")).hasCount(0);

        signsInAsTheDemoStudent(page, words);

        assertThat(page).hasURL(startingWith(LATER));
        assertThat(page.locator("posad-prose").first()).isVisible();
    }

    private void signsInAsTheDemoStudent(Page page, Words words) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of("account.sign-in")))
                .click();
        page.getByLabel(words.of("account.email")).fill("student@example.org");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.password")))
                .fill("posad");
        page.keyboard().press("Enter");
    }

    /** The player adds which exercise is open. */
    private static Pattern startingWith(String path) {
        return Pattern.compile("/" + path + "(\\?.*)?$"); // read by JavaScript: no Pattern.quote
    }
}
