package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job without a pointer. */
@PlatformTest
class KeyboardIT {

    private static final int MOST_TABS = 80;
    private static final Duration TAB_LEAVES = Duration.ofSeconds(2);

    private final Words words = new Words(Locale.ENGLISH);

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void fromTheFrontPageToASolvedExercise() {
        var page = chromium.window(Locale.ENGLISH, 1280);
        page.navigate("http://localhost:%d/".formatted(port));
        signsUp(page);
        goesTo(page, link(page, words.of("shell.courses")));
        goesTo(page, link(page, "Python, first steps"));
        goesTo(page, link(page, words.of("course.start")));

        page.locator(".cm-content").waitFor();
        page.keyboard().press("e");
        assertThat(page.locator(".cm-content")).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type("print('Hello, town!')");
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator(".verdict .headline")).not().isEmpty();

        leaves(page, page.locator(".cm-content"));
    }

    @Test
    void aCardTellsTheKeysAndSingleOnesCanBeSwitchedOff() {
        var page = chromium.window(Locale.ENGLISH, 1280);
        page.navigate("http://localhost:%d/courses/python-first-steps/lessons/print".formatted(port));
        page.locator(".cm-content").waitFor();
        page.keyboard().press("?");
        assertThat(page.locator(".key-card")).isVisible();
        reach(page, page.locator(".key-card input"));
        page.keyboard().press("Space");
        page.keyboard().press("Escape");
        assertThat(page.locator(".key-card")).isHidden();

        page.keyboard().press("e");

        assertThat(page.locator(".cm-content")).not().isFocused();
    }

    private void signsUp(Page page) {
        goesTo(page, link(page, words.of("account.sign-up")));
        reach(page, page.getByLabel(words.of("account.name")));
        page.keyboard().type("Ada");
        page.keyboard().press("Tab");
        page.keyboard().type(UUID.randomUUID() + "@example.org");
        page.keyboard().press("Tab");
        page.keyboard().type("correct horse");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Ada").first()).isVisible();
    }

    /** After Escape, Tab leaves an editor for two seconds; only where a busy machine let them pass is it tried again. */
    private static void leaves(Page page, Locator editor) {
        long begun;
        do {
            begun = System.nanoTime();
            page.keyboard().press("Escape");
            page.keyboard().press("Tab");
        } while (hasFocus(editor) && System.nanoTime() - begun > TAB_LEAVES.toNanos());
        assertThat(editor).not().isFocused();
    }

    private static boolean hasFocus(Locator place) {
        return (Boolean) place.evaluate("place => place.contains(document.activeElement)");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void goesTo(Page page, Locator link) {
        reach(page, link);
        page.keyboard().press("Enter");
    }

    private static void reach(Page page, Locator place) {
        place.waitFor();
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(place)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(place).isFocused();
    }
}
