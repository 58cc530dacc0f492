package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.posad.accounts.EmailAddress;
import org.posad.catalog.Exercise;
import org.posad.catalog.Lesson;
import org.posad.ui.Paths;

/** A person at a browser, who reads the screen in their language. */
final class Learner {

    private static final String PASSWORD = "correct horse";

    private final Page page;
    private final Words words;
    private final String site;
    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");

    Learner(Page page, Words words, int port) {
        this.page = page;
        this.words = words;
        this.site = "http://localhost:%d/".formatted(port);
    }

    Page page() {
        return page;
    }

    EmailAddress email() {
        return email;
    }

    void opens(String path) {
        page.navigate(site + path);
    }

    void signsUp(String name) {
        opens("");
        signsUpFromHere(name);
    }

    /** And is led back. */
    void signsUpFromHere(String name) {
        page.getByRole(AriaRole.LINK, named("account.sign-up")).first().click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.name")))
                .fill(name);
        page.getByLabel(words.of("account.email")).fill(email.value());
        password().fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("account.sign-up")).click();
        assertThat(page.getByText(name)).isVisible();
    }

    void signsIn() {
        opens("sign-in");
        page.getByLabel(words.of("account.email")).fill(email.value());
        password().fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, named("shell.sign-out"))).isVisible();
    }

    void opens(Lesson lesson, Exercise exercise) {
        opens(Paths.lesson(lesson.id()) + "?exercise=" + exercise.id().slug());
    }

    /** Says what is to be printed, which is asked before the first certificate is issued. */
    void wantsACertificate(String name) {
        var field = page.getByLabel(words.of("wishes.name"));
        for (var reload = 0; reload < 60 && field.count() == 0; reload++) {
            opens("my"); // what was earned is heard of in the background
            page.getByRole(AriaRole.HEADING, named("home.title")).waitFor();
            page.waitForTimeout(500);
        }
        field.fill(name);
        page.getByRole(AriaRole.BUTTON, named("wishes.submit")).click();
    }

    void writes(String code) {
        editor().fill(code);
    }

    void submits() {
        page.getByRole(AriaRole.BUTTON, named("lesson.submit")).click();
    }

    void runs() {
        page.getByRole(AriaRole.BUTTON, named("lesson.run")).click();
    }

    void seesAccepted() {
        assertThat(verdict()).containsText(words.of("verdict.accepted"));
    }

    void reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    Locator editor() {
        return page.locator(".cm-content");
    }

    /** What a screen reader would read out when it changes. */
    Locator verdict() {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private Locator password() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.password")));
    }

    private Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(words.of(key)).setExact(true);
    }
}
