package org.posad.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** A browser in which somebody of the demo accounts has signed in. */
final class BenchBrowser implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final RunningPlatform platform;
    private final BrowserContext window;

    BenchBrowser(RunningPlatform platform) {
        this(platform, "student@example.org");
    }

    BenchBrowser(RunningPlatform platform, String email) {
        this.platform = platform;
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        window = browser.newContext(new Browser.NewContextOptions().setLocale("en"));
        signIn(email);
    }

    Page page() {
        return window.newPage();
    }

    /** The lesson of a course to measure with, its editor loaded. */
    Page lesson(String language) {
        var page = window.newPage();
        page.navigate(platform.address("courses/hello-%s/lessons/hello".formatted(language)));
        page.locator(".cm-content").waitFor();
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private void signIn(String email) {
        var page = window.newPage();
        page.navigate(platform.address("sign-in"));
        page.getByLabel("E-mail").fill(email);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill("posad");
        page.keyboard().press("Enter");
        page.getByText("Sign out").waitFor();
        page.close();
    }
}
