package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.posad.accounts.Accounts;
import org.posad.catalog.ExerciseId;
import org.posad.discussion.Asking;
import org.posad.discussion.Message;
import org.posad.discussion.Posting;
import org.posad.discussion.QuestionId;
import org.posad.discussion.Sharing;
import org.posad.ui.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student who has asked sees the bell, reads the answer and accepts it; then it is the instructor's turn to be told. */
@PlatformTest
class NotificationsJourneyIT {

    private static final ExerciseId GREET = new ExerciseId("python-first-steps/greet");

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Asking asking;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void theBellLeadsToTheAnswer(String language, int width) {
        var words = new Words(Locale.of(language));
        var anna = new Learner(chromium.window(words.language(), width), words, port);
        anna.signsUp("Анна " + language);
        var question = asks(anna);

        var ivan = new Instructor(chromium.window(words.language(), width), words, port);
        ivan.signsIn();
        ivan.opens(Paths.question(question));
        ivan.page().getByLabel(words.of("questions.answer")).fill("Read the task again.");
        ivan.page().locator(".answer-form vaadin-button").click();
        ivan.page().locator(".answer").waitFor();

        followsTheBell(anna, "courses");
        assertThat(Axe.faultsOf(anna.page())).isEmpty();
        anna.page().locator(".news-line a").first().click();
        assertThat(anna.page().locator(".answer")).containsText("Read the task again.");
        assertThat(anna.page().locator(".bell .count")).not().isVisible();
        anna.page().locator(".answer vaadin-button").click();
        assertThat(anna.page().locator(".answer .accepted")).isVisible();

        followsTheBell(new Learner(ivan.page(), words, port), "teaching");
    }

    private QuestionId asks(Learner anna) {
        var id = accounts.credentials(anna.email()).orElseThrow().account().id();
        return asking.ask(id, GREET, new Message("Why?"), Sharing.NOTHING) instanceof Posting.Posted(var question)
                ? question
                : new QuestionId(id.id());
    }

    /** The bell is heard at the next page; what happened comes to it in the background. */
    private static void followsTheBell(Learner person, String path) {
        var count = person.page().locator(".bell .count");
        for (var reload = 0; reload < 40 && !isShown(person.page(), count); reload++) {
            person.opens(path);
            person.page().locator(".bell").waitFor();
            person.page().waitForTimeout(500);
        }
        assertThat(count).isVisible();
        person.page().locator(".bell").click();
        assertThat(person.page().locator(".news-line .badge").first()).isVisible();
    }

    private static boolean isShown(Page page, Locator count) {
        return page.locator(".bell").count() > 0 && count.isVisible();
    }
}
