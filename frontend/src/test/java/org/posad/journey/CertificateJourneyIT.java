package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.posad.PlatformTest;
import org.posad.certification.CertificateId;
import org.posad.web.certificates.Graduates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Downloaded by one, examined by another, revoked by a third. */
@PlatformTest
@Import(Graduates.class)
class CertificateJourneyIT {

    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @Autowired
    private Graduates graduates;

    @LocalServerPort
    private int port;

    @Test
    void everyFormIsValidInAStrangersWindowUntilAnAdministratorRevokes() {
        var certificate = graduates.certified("Анна Łukasiewicz");
        var stranger = chromium.window(Locale.ENGLISH, 360);
        var forms = downloaded(stranger.request(), certificate);

        forms.forEach(form -> examines(stranger, form, "This certificate is valid"));
        revokes(chromium.window(Locale.ENGLISH, 1280), certificate);
        forms.forEach(form -> examines(stranger, form, "This certificate has been revoked"));
    }

    private List<FilePayload> downloaded(APIRequestContext browser, CertificateId certificate) {
        return List.of(
                downloaded(browser, certificate, "pdf", "application/pdf"),
                downloaded(browser, certificate, "png", "image/png"),
                downloaded(browser, certificate, "svg", "image/svg+xml"),
                downloaded(browser, certificate, "json", "application/vc"));
    }

    private FilePayload downloaded(APIRequestContext browser, CertificateId certificate, String form, String type) {
        var file = browser.get(address("certificates/%s.%s".formatted(certificate, form)))
                .body();
        return new FilePayload("certificate." + form, type, file);
    }

    private void examines(Page page, FilePayload file, String verdict) {
        page.navigate(address("verify"));
        page.getByLabel("A certificate as PDF, PNG, SVG or JSON").setInputFiles(file);
        page.getByRole(AriaRole.BUTTON, named("Examine")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(verdict);
        assertThat(page.getByText("Анна Łukasiewicz")).isVisible();
    }

    private void revokes(Page page, CertificateId certificate) {
        page.navigate(address("admin/certificates"));
        page.getByLabel(ENGLISH.of("account.email")).fill("admin@example.org");
        page.getByRole(AriaRole.TEXTBOX, named(ENGLISH.of("account.password"))).fill("posad");
        page.keyboard().press("Enter");
        page.getByLabel(ENGLISH.of("admin.certificates.code")).fill(address("verify/" + certificate + "?lang=ru"));
        page.getByRole(AriaRole.BUTTON, named(ENGLISH.of("admin.certificates.look")))
                .click();
        assertThat(page.getByText("Анна Łukasiewicz")).isVisible();
        page.getByRole(AriaRole.BUTTON, named(ENGLISH.of("admin.revoke.issued-in-error")))
                .click();
        page.getByRole(AriaRole.BUTTON, named(ENGLISH.of("admin.revoke.yes"))).click();
        assertThat(page.getByText("revoked since")).isVisible();
    }

    private String address(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
