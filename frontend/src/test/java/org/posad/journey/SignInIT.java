package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SignInIT {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whoeverSignsUpIsSignedInAndComesBackWithTheirPassword(String language) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), 1280);
        var email = UUID.randomUUID() + "@example.org";

        page.navigate(address("sign-up"));
        page.getByLabel(words.of("account.name")).fill("Анна Петрова");
        page.getByLabel(words.of("account.email")).fill(email);
        password(page, words).fill("correct horse");
        button(page, words.of("account.sign-up")).click();
        assertThat(page.getByText("Анна Петрова")).isVisible();

        button(page, words.of("shell.sign-out")).click();
        assertThat(page.getByRole(AriaRole.LINK, link(words.of("account.sign-in"))))
                .isVisible();

        page.navigate(address("my"));
        page.getByLabel(words.of("account.email")).fill(email);
        password(page, words).fill("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, heading(words.of("home.title"))))
                .isVisible();
    }

    @Test
    void guessingAPasswordIsStoppedInWords() {
        var words = new Words(Locale.ENGLISH);
        var page = chromium.window(words.language(), 1280);
        var email = UUID.randomUUID() + "@example.org";
        for (var guess = 0; guess < 10; guess++) {
            signIn(page, words, email);
            assertThat(page.getByText(words.of("account.wrong.message"))).isVisible();
        }
        signIn(page, words, email);
        assertThat(page.getByText(words.of("account.wait.message"))).isVisible();
    }

    @Test
    void anAddressThatIsTakenIsSaidAtItsField() {
        var words = new Words(Locale.ENGLISH);
        var page = chromium.window(words.language(), 360);
        page.navigate(address("sign-up"));
        page.getByLabel(words.of("account.name")).fill("Anna");
        page.getByLabel(words.of("account.email")).fill("student@example.org");
        password(page, words).fill("correct horse");
        button(page, words.of("account.sign-up")).click();
        assertThat(page.getByText(words.of("account.email.taken"))).isVisible();
    }

    @Test
    void aPageThatIsNotThereIsSaidInWords() {
        var words = new Words(Locale.of("ru"));
        var page = chromium.window(words.language(), 360);
        page.navigate(address("no/such/page"));
        assertThat(page.getByText(words.of("error.not-found.title"))).isVisible();
    }

    private void signIn(Page page, Words words, String email) {
        page.navigate(address("sign-in"));
        page.getByLabel(words.of("account.email")).fill(email);
        password(page, words).fill("guessed wrong");
        page.keyboard().press("Enter");
    }

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** By role: the button that shows the password carries its label, too. */
    private static Locator password(Page page, Words words) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.password")));
    }
}
