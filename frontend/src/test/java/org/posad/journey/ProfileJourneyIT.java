package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Shows a page, takes it down, takes all data along, and leaves. */
@PlatformTest
class ProfileJourneyIT {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void showsAPublicPageTakesTheDataAlongAndIsErased(String language, int width) throws IOException {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна Łukasiewicz");
        anna.opens("profile");

        button(page, words.of("profile.public.show")).click();
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("profile.public.link")));
        var address = "http://localhost:%d/%s".formatted(port, Objects.requireNonNull(link.getAttribute("href")));
        var stranger = chromium.window(words.language(), 360);
        stranger.navigate(address);
        assertThat(stranger.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Анна Łukasiewicz")))
                .isVisible();

        assertThat(exported(page)).contains("Анна Łukasiewicz");
        leaves(page, words);

        stranger.reload();
        assertThat(stranger.getByText(words.of("error.not-found.title"))).isVisible();
    }

    @Test
    void aVisitorHasNoDataToTakeAlong() {
        var page = chromium.window(Locale.ENGLISH, 360);
        var answer = page.request().get("http://localhost:%d/my/data.zip".formatted(port));
        assertThat(answer.status()).isEqualTo(401);
    }

    private String exported(Page page) throws IOException {
        var answer = page.request().get("http://localhost:%d/my/data.zip".formatted(port));
        assertThat(answer.status()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("account.json")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        return "";
    }

    private static void leaves(Page page, Words words) {
        page.getByText(words.of("profile.leave"), new Page.GetByTextOptions().setExact(true))
                .click();
        var password =
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of("account.password")));
        password.fill("a wrong one");
        button(page, words.of("profile.leave.yes")).click();
        assertThat(page.getByText(words.of("profile.leave.wrong"))).isVisible();
        password.fill("correct horse");
        button(page, words.of("profile.leave.yes")).click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("account.sign-in")))
                        .first())
                .isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
