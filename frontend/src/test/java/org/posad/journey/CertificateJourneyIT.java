package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.posad.PlatformTest;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.GradedExercise;
import org.posad.web.certificates.Graduates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Earned and downloaded by one, examined by another, revoked by a third. */
@PlatformTest
class CertificateJourneyIT {

    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final String ANNA = "Анна Łukasiewicz-Żółkiewska";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @Autowired
    private Graduates graduates;

    @Autowired
    private Courses courses;

    @LocalServerPort
    private int port;

    @Test
    void everyFormIsValidInAPrivateWindowUntilAnAdministratorRevokes() {
        var anna = new Learner(chromium.window(Locale.ENGLISH, 1280), ENGLISH, port);
        earns(anna);
        var forms = downloads(anna.page());
        var certificate = link(anna.page(), "home.certificate.page").getAttribute("href");

        var stranger = chromium.window(Locale.ENGLISH, 360);
        forms.forEach(form -> examines(stranger, form, "This certificate is valid"));
        revokes(chromium.window(Locale.ENGLISH, 1280), certificate);
        forms.forEach(form -> examines(stranger, form, "This certificate has been revoked"));
    }

    /** All but the last exercise are put there; the one that decides is solved in the page. */
    private void earns(Learner anna) {
        var course = courses.course(new CourseId("python-first-steps")).orElseThrow();
        anna.signsUp(ANNA);
        graduates.bringToTheLastStep(ANNA, course);
        course.lessons()
                .forEach(lesson -> lesson.exercises().stream()
                        .filter(exercise -> course.certificate().mustSolve().contains(exercise.id()))
                        .forEach(exercise -> {
                            anna.opens(lesson, exercise);
                            anna.writes(solution(exercise));
                            anna.submits();
                            anna.seesAccepted();
                        }));
        anna.wantsACertificate(ANNA);
        comes(anna.page(), link(anna.page(), "home.certificate.page"));
    }

    private List<FilePayload> downloads(Page page) {
        return List.of(
                downloads(page, "home.certificate.pdf", "application/pdf"),
                downloads(page, "home.certificate.png", "image/png"),
                downloads(page, "home.certificate.svg", "image/svg+xml"),
                downloads(page, "home.certificate.json", "application/vc"));
    }

    private static FilePayload downloads(Page page, String form, String type) {
        var download = page.waitForDownload(() -> link(page, form).click());
        try {
            return new FilePayload(download.suggestedFilename(), type, Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void examines(Page page, FilePayload file, String verdict) {
        page.navigate(address("verify"));
        page.getByLabel("Certificates as PDF, PNG, SVG or JSON").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, named("Examine")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(verdict);
        assertThat(page.getByText(ANNA)).isVisible();
    }

    private void revokes(Page page, String certificate) {
        page.navigate(address("admin/certificates"));
        page.getByLabel(ENGLISH.of("account.email")).fill("admin@example.org");
        page.getByRole(AriaRole.TEXTBOX, named(ENGLISH.of("account.password"))).fill("posad");
        page.keyboard().press("Enter");
        page.getByLabel(ENGLISH.of("admin.certificates.code")).fill(address(certificate + "?lang=ru"));
        page.getByRole(AriaRole.BUTTON, named(ENGLISH.of("admin.certificates.look")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named(ANNA))).isVisible();
        page.getByRole(AriaRole.BUTTON, named(ENGLISH.of("admin.revoke.issued-in-error")))
                .click();
        page.getByRole(AriaRole.BUTTON, named(ENGLISH.of("admin.revoke.yes"))).click();
        assertThat(page.getByText("revoked since")).isVisible();
    }

    /** Made in the background: one loads the page again. */
    private static void comes(Page page, Locator what) {
        for (var reload = 0; reload < 60 && what.count() == 0; reload++) {
            page.waitForTimeout(500);
            page.reload();
            page.getByRole(AriaRole.HEADING, named(ENGLISH.of("home.title"))).waitFor();
        }
    }

    private String solution(Exercise exercise) {
        return courses.graded(exercise.id())
                .map(GradedExercise::solution)
                .orElseThrow()
                .getFirst()
                .content();
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK, named(ENGLISH.of(text)));
    }

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
