package org.posad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.posad.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What axe finds wrong on each screen, by the rules of WCAG 2.2 A and AA: nothing. */
@PlatformTest
class AccessibilityIT {

    private static final List<String> OF_VISITORS = List.of(
            "",
            "courses",
            "courses?q=zeppelin",
            "courses/python-first-steps",
            "courses/python-first-steps/lessons/print",
            "courses/python-first-steps/lessons/for",
            "sign-in",
            "sign-in?error",
            "sign-up",
            "nowhere",
            "verify");
    private static final List<String> OF_LEARNERS =
            List.of("", "my", "profile", "courses/python-first-steps", "courses/python-first-steps/lessons/variables");

    /** Colours turn into others by and by. */
    private static final int NIGHTFALL_MS = 500;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void axeFindsNothing() {
        var words = new Words(Locale.of("ru"));
        var person = new Learner(chromium.window(words.language(), 1280), words, port);
        var found = new ArrayList<String>();

        OF_VISITORS.forEach(path -> examine(person, path, found));
        person.signsUp("Анна Łukasiewicz");
        OF_LEARNERS.forEach(path -> examine(person, path, found));

        assertThat(found).isEmpty();
    }

    /** By day with all rules, by night with the one about colours. */
    private static void examine(Learner person, String path, List<String> found) {
        var page = person.page();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        person.opens(path);
        settle(page);
        Axe.faultsOf(page).forEach(fault -> found.add(path + ": " + fault));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForTimeout(NIGHTFALL_MS);
        Axe.faintOn(page).forEach(fault -> found.add(path + " by night: " + fault));
    }

    /** Until the page has its heading, and an editor, if there is one, is more than a plain area. */
    private static void settle(Page page) {
        page.locator("h1, vaadin-login-form").first().waitFor();
        page.waitForFunction("() => !document.querySelector('posad-code-editor .code-plain')");
    }
}
