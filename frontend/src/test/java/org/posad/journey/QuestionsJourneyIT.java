package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student who is stuck asks from the verdict, an instructor answers from the queue, the student accepts. */
@PlatformTest
class QuestionsJourneyIT {

    private static final String EXERCISE = "courses/python-first-steps/lessons/variables?exercise=greet";
    private static final String PROGRAM = "print('Nobody is greeted')";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void aQuestionIsAskedAnsweredAndSettled(String language, int width) {
        var words = new Words(Locale.of(language));
        var anna = new Learner(chromium.window(words.language(), width), words, port);
        var text = "Why is nobody greeted? " + UUID.randomUUID();
        anna.signsUp("Анна " + language);
        asks(anna, words, text);

        var ivan = new Instructor(chromium.window(words.language(), width), words, port);
        ivan.signsIn();
        answers(ivan, words, text);

        anna.opens(EXERCISE);
        opensQuestions(anna.page());
        anna.page().getByText(text).click();
        var answer = anna.page().locator(".answer");
        assertThat(answer).containsText(Instructor.NAME);
        assertThat(answer).containsText("name = input()");
        assertThat(anna.page().getByText("@example.org")).hasCount(0);
        answer.getByRole(AriaRole.BUTTON).last().click();
        assertThat(anna.page().locator(".answer .accepted")).isVisible();

        asStrangers(words, text);
    }

    private void asks(Learner anna, Words words, String text) {
        anna.opens(EXERCISE);
        anna.writes(PROGRAM);
        anna.submits();
        var ask = anna.page().locator(".verdict .ask");
        ask.waitFor();
        ask.click();
        anna.page().getByLabel(words.of("questions.text")).fill(text);
        var preview = anna.page().locator(".preview");
        assertThat(preview).containsText(text);
        assertThat(preview).containsText(PROGRAM);
        assertThat(Axe.faultsOf(anna.page())).isEmpty();
        button(anna.page(), words.of("questions.post")).click();
        assertThat(anna.page().getByText(words.of("questions.posted"))).isVisible();
    }

    private static void answers(Instructor ivan, Words words, String text) {
        var page = ivan.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("questions.title")))
                .first()
                .click();
        page.getByText(text).click();
        page.waitForURL("**/questions/*");
        page.reload(); // its address is enough
        assertThat(page.locator(".conversation")).containsText(PROGRAM);
        page.getByLabel(words.of("questions.answer")).fill("Ask for the *name*:\n\n```python\nname = input()\n```");
        button(page, words.of("questions.answer.post")).click();
        assertThat(page.locator(".answer code")).containsText("name = input()");
        assertThat(Axe.faultsOf(page)).isEmpty();
        ivan.opens("questions");
        assertThat(page.getByText(text)).isVisible();
        assertThat(Axe.faultsOf(page)).isEmpty();
    }

    /** Who has not solved the exercise reads no programs of others, neither below it nor by address. */
    private void asStrangers(Words words, String text) {
        var eve = new Learner(chromium.window(words.language(), 360), words, port);
        eve.signsUp("Łukasz");
        eve.opens(EXERCISE);
        opensQuestions(eve.page());
        assertThat(eve.page().getByText(words.of("questions.closed"))).isVisible();
        assertThat(eve.page().getByText(text)).hasCount(0);
    }

    private static void opensQuestions(Page page) {
        page.locator(".questions > summary").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
