package org.posad.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The system's Chromium without its windows, which takes half the time of the whole. Each person has a window of their
 * own; pictures of all windows are kept of a failed test.
 */
final class Chromium implements AfterEachCallback {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Long, since it is not speed that is tested, and a machine may be busy. */
    private static final int PATIENCE_MS = 30_000;

    /** Each thread drives a browser of its own: Playwright knows one thread only. */
    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::launch);

    private final List<BrowserContext> windows = new ArrayList<>();

    /** A window without a past, in that language. */
    Page window(Locale language, int width) {
        var window = BROWSERS.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language.getLanguage())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, 900));
        window.setDefaultTimeout(PATIENCE_MS);
        windows.add(window);
        return window.newPage();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            windows.stream().flatMap(window -> window.pages().stream()).forEach(page -> keep(page, test));
        }
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    private void keep(Page page, ExtensionContext test) {
        var name = "%s-%d.png".formatted(test.getDisplayName().replaceAll("\\W+", "-"), page.hashCode());
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "failed-journeys", name)));
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                        .setArgs(QUIET));
    }
}
