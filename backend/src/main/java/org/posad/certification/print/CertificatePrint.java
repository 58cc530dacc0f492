package org.posad.certification.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.posad.certification.Statement;
import org.posad.certification.bake.BakedPng;
import org.posad.certification.bake.BakedSvg;
import org.springframework.stereotype.Component;

/**
 * A certificate as a PDF (A4, landscape, with fonts, a QR code to its page) and as pictures, each with the signed file
 * inside.
 */
@Component
public class CertificatePrint {

    private final Typeface serif = Typeface.read("eb-garamond-medium");
    private final Typeface sans = Typeface.read("golos-text-regular");
    private final Typeface bold = Typeface.read("golos-text-semibold");
    private final String template = template();

    CertificatePrint() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param page address of the certificate's page
     * @param credential the signed file
     */
    public byte[] pdf(Statement statement, String page, byte[] credential, Locale language) {
        var words = new Words(language);
        var html = new Sheet(statement, page, words, serif).html(template);
        var pdf = new ByteArrayOutputStream();
        try (var renderer = builder(html, page).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                Attachment.add(document, credential, statement.issuedAt(), words.of("title"));
                document.save(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** A small square picture with the signed file inside. */
    public byte[] png(Statement statement, byte[] credential, Locale language) {
        return BakedPng.bake(new Badge(statement, language, serif, sans).png(), credential);
    }

    /** The same, as lines and areas. */
    public byte[] svg(Statement statement, byte[] credential, Locale language) {
        return BakedSvg.bake(new Badge(statement, language, serif, sans).svg(), credential);
    }

    /** A wide picture for social networks, 1200 by 630 pixels. It names the holder, and nothing is inside. */
    public byte[] card(Statement statement, Locale language) {
        return new SocialCard(statement, new Words(language), serif, sans).png();
    }

    private PdfRendererBuilder builder(String html, String page) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(serif::open, "Garamond", 400, FontStyle.NORMAL, true)
                .useFont(sans::open, "Golos", 400, FontStyle.NORMAL, true)
                .useFont(bold::open, "Golos", 700, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(Drawings.with(page))
                .withHtmlContent(html, null)
                .withProducer("Posad");
    }

    private static String template() {
        try (var file = CertificatePrint.class.getResourceAsStream("/certification/print/certificate.html")) {
            if (file == null) {
                throw new IllegalStateException("No template of certificates");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
