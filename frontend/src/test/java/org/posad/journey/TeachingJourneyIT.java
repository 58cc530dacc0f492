package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor opens a group, a student joins by its link, sees the date and the news, and stands in the gradebook. */
@PlatformTest
class TeachingJourneyIT {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void aGroupIsOpenedJoinedAndTaught(String language, int width) {
        var words = new Words(Locale.of(language));
        var teacher = chromium.window(words.language(), width);
        var name = "Autumn " + language;
        new Instructor(teacher, words, port).signsIn();
        var invitation = opensAGroup(teacher, words, name);
        plans(teacher, words, name);

        var anna = new Learner(chromium.window(words.language(), 360), words, port);
        anna.signsUp("Анна " + language);
        anna.page().navigate(invitation);
        button(anna.page(), words.of("join.yes")).click();
        anna.page().waitForURL(Pattern.compile(".*/courses/.*"));
        anna.opens("my");
        assertThat(anna.page().getByText("Welcome, " + name)).isVisible();

        opens(teacher, name);
        assertThat(teacher.getByText("Анна " + language)).isVisible();
        var grades = teacher.request().get(teacher.url() + "/grades.csv");
        assertThat(grades.status()).isEqualTo(200);
        assertThat(grades.text()).contains("Анна " + language + ",0,0,0,0,");
        assertThat(anna.page().request().get(teacher.url() + "/grades.csv").status())
                .isEqualTo(404);
    }

    /** @return the address of the invitation */
    private static String opensAGroup(Page page, Words words, String name) {
        page.getByLabel(words.of("teaching.name")).fill(name);
        button(page, words.of("teaching.open")).click();
        return page.getByLabel(words.of("teaching.invitation.link")).inputValue();
    }

    private static void plans(Page page, Words words, String name) {
        var firstSection = page.locator(".deadline input").first();
        firstSection.fill("2030-01-31T18:00");
        firstSection.blur();
        assertThat(page.getByText(words.of("profile.saved"))).isVisible();
        page.getByLabel(words.of("teaching.announcement.text")).fill("Welcome, " + name);
        button(page, words.of("teaching.announcement.post")).click();
        assertThat(page.getByText(words.of("teaching.announcement.posted"))).isVisible();
    }

    private void opens(Page page, String group) {
        page.navigate("http://localhost:%d/teaching".formatted(port));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(group))
                .first()
                .click();
        page.locator("vaadin-grid").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
