package org.posad.certification.bake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.certification.FileProblem;
import org.posad.certification.Statements;
import org.posad.certification.print.PrintedSample;

@Timeout(20)
class CertificateInFileTest {

    private static final byte[] SIGNED = "{\"signed\": \"Анна ]]> & <b>\"}".getBytes(UTF_8);

    private final PrintedSample print = new PrintedSample(Statements.of("Анна Иванова"));

    @Test
    void ourOwnFilesGiveBackWhatWasSignedToTheByte() throws Unreadable {
        assertThat(CertificateInFile.of(SIGNED)).isEqualTo(SIGNED);
        assertThat(CertificateInFile.of(print.png(SIGNED))).isEqualTo(SIGNED);
        assertThat(CertificateInFile.of(print.svg(SIGNED))).isEqualTo(SIGNED);
        assertThat(CertificateInFile.of(print.pdf(SIGNED))).isEqualTo(SIGNED);
    }

    @Test
    void aPictureThatWasBakedTwiceIsRefused() {
        assertWhy(BakedPng.bake(print.png(SIGNED), SIGNED), FileProblem.SEVERAL);
        var another = "<openbadges:credential>{}</openbadges:credential></svg>";
        var svg = new String(print.svg(SIGNED), UTF_8).replace("</svg>", another);
        assertWhy(svg.getBytes(UTF_8), FileProblem.SEVERAL);
    }

    @Test
    void whatWasCutOffOrChangedOnTheWayIsBroken() {
        var png = print.png(SIGNED);
        var changed = png.clone();
        changed[100] ^= 1;
        assertWhy(changed, FileProblem.BROKEN);
        assertWhy(Arrays.copyOf(png, png.length - 9), FileProblem.BROKEN);
        var endless = png.clone();
        endless[33] = (byte) 0xff;
        assertWhy(endless, FileProblem.BROKEN);
        assertWhy("<svg><openbadges:credential".getBytes(UTF_8), FileProblem.BROKEN);
        assertWhy("%PDF-1.7\nnothing follows".getBytes(UTF_8), FileProblem.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg><t>&a;</t></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg>&b;</svg>",
            })
    void anSvgThatWantsEntitiesIsRefused(String svg) {
        assertWhy(svg.getBytes(UTF_8), FileProblem.UNSAFE);
    }

    @Test
    void aPdfThatUnpacksToAMountainIsCutOff() throws IOException {
        assertWhy(pdfWith(new byte[40_000_000]), FileProblem.TOO_LARGE);
    }

    @Test
    void whatHoldsNothingSaysSo() throws IOException {
        assertWhy("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), FileProblem.NOTHING_INSIDE);
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            assertWhy(bytes(pdf), FileProblem.NOTHING_INSIDE);
        }
        assertWhy("Dear employer".getBytes(UTF_8), FileProblem.UNKNOWN_KIND);
        assertWhy(new byte[0], FileProblem.UNKNOWN_KIND);
        assertWhy(new byte[CertificateInFile.LARGEST + 1], FileProblem.TOO_LARGE);
    }

    @Test
    void aFileThatWasCutOffIsRefusedOrGivesBackTheWholeCertificate() {
        for (var file : new byte[][] {print.png(SIGNED), print.svg(SIGNED), print.pdf(SIGNED)}) {
            IntStream.range(1, 40)
                    .map(part -> file.length * part / 40)
                    .mapToObj(length -> Arrays.copyOf(file, length))
                    .forEach(CertificateInFileTest::assertRefusedOrWhole);
        }
    }

    private static void assertRefusedOrWhole(byte[] file) {
        try {
            assertThat(CertificateInFile.of(file)).isEqualTo(SIGNED); // PDFs are mended by their readers
        } catch (Unreadable refused) {
            assertThat(refused.why()).isIn(FileProblem.BROKEN, FileProblem.NOTHING_INSIDE);
        }
    }

    private static void assertWhy(byte[] file, FileProblem why) {
        assertThatExceptionOfType(Unreadable.class)
                .as(new String(file, 0, Math.min(60, file.length), ISO_8859_1))
                .isThrownBy(() -> CertificateInFile.of(file))
                .extracting(Unreadable::why)
                .isEqualTo(why);
    }

    private byte[] pdfWith(byte[] attachment) throws IOException {
        try (var pdf = Loader.loadPDF(print.pdf(SIGNED))) {
            var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment), COSName.FLATE_DECODE);
            var specification = new PDComplexFileSpecification();
            specification.setEmbeddedFile(file);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("certificate.json", specification));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
