package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class TokenJourneyIT {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void aTokenIsMadeShownOnceUsedAndRevoked(String language, int width) throws Exception {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна");
        anna.opens("profile");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("tokens.manage")))
                .click();

        button(page, words.of("tokens.make")).click();
        anna.reads(words.of("tokens.incomplete", 60));
        page.getByLabel(words.of("tokens.name")).fill("laptop");
        button(page, words.of("tokens.make")).click();
        assertThat(page.locator(".secret")).isVisible();
        var token = page.locator(".secret").innerText();
        Assertions.assertThat(status(token)).isEqualTo(200);

        page.reload();
        assertThat(page.getByText("laptop")).isVisible();
        Assertions.assertThat(page.content()).doesNotContain(token);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("tokens.revoke") + ": laptop"))
                .click();
        anna.reads(words.of("tokens.revoked", "laptop"));
        Assertions.assertThat(status(token)).isEqualTo(401);
    }

    private int status(String token) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/progress".formatted(port)))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
