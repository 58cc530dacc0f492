package org.posad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme) {
        var words = new Words(Locale.of(scheme == ColorScheme.LIGHT ? "ru" : "en"));
        var page = chromium.window(words.language(), 1280);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        var person = new Learner(page, words, port);
        var found = new ArrayList<String>();

        OF_VISITORS.forEach(path -> examine(person, path, found));
        person.signsUp("Анна Łukasiewicz");
        OF_LEARNERS.forEach(path -> examine(person, path, found));

        assertThat(found).isEmpty();
    }

    private static void examine(Learner person, String path, List<String> found) {
        person.opens(path);
        settle(person.page());
        Axe.faultsOf(person.page()).forEach(fault -> found.add(path + ": " + fault));
    }

    /** Until the page has its heading, and an editor, if there is one, is more than a plain area. */
    private static void settle(Page page) {
        page.locator("h1, vaadin-login-form").first().waitFor();
        page.waitForFunction("() => !document.querySelector('posad-code-editor .code-plain')");
    }
}
