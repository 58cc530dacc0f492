package org.posad.certification.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.certification.Statement;
import org.posad.certification.Statements;

class CertificatePrintTest {

    private static final byte[] SIGNED = "{\"signed\": \"Анна\"}".getBytes(StandardCharsets.UTF_8);
    private static final Locale RUSSIAN = Locale.of("ru");

    private final CertificatePrint print = new CertificatePrint();

    @Test
    void saysInRussianWhoHasDoneWhat() throws IOException {
        var text = textOf(Statements.of("Анна Иванова"), RUSSIAN);
        assertThat(text)
                .contains(
                        "Анна Иванова",
                        "Python: первые шаги",
                        "Переменные и ввод",
                        "3 из 4",
                        "24 ноября 2026",
                        "Действует до",
                        "24 нояб. 2029")
                .contains("7KQ4M-2XD1V-9S0HF-3B8TE-6JWYAZ", "did:web:learn.example.org")
                .contains("Поприветствуйте жителя", "установленного государством образца", "20 нояб. 2026");
    }

    @Test
    void saysInEnglishWhoHasDoneWhat() throws IOException {
        var text = textOf(Statements.of("Anna Ivanova"), Locale.ENGLISH);
        assertThat(text)
                .contains("Anna Ivanova", "Python, first steps", "3 of 4", "November 24, 2026")
                .contains("Greet the resident", "state-recognised document", "Nov 20, 2026");
    }

    @Test
    void holdsTheSignedFileToTheByte() throws IOException {
        try (var document = document(Statements.of("Анна Иванова"), RUSSIAN)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).hasEntrySatisfying("certificate.json", file -> {
                assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/vc");
                assertThat(bytes(file)).isEqualTo(SIGNED);
            });
        }
    }

    @Test
    void theCodeLeadsToTheCertificatesPage() throws Exception {
        try (var document = document(Statements.of("Анна Иванова"), RUSSIAN)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            var code = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            assertThat(code.getText()).isEqualTo(Statements.PAGE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cyrillic, Константин-Александр Всеволодович Преображенский-Вознесенский",
        "diacritics, Þórbjörg Ångström-Łukasiewiczówna Nguyễn Šťastná de Gonçalves",
        "short, Ян Ё",
        "unbroken, AbcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzAbcdefghi",
        "elsewhere, 山田太郎",
    })
    void isTwoPagesWhateverTheName(String kind, String name) throws IOException {
        for (var language : new Locale[] {Locale.ENGLISH, RUSSIAN}) {
            try (var document = document(Statements.of(name), language)) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                keep(document, kind + "-" + language);
            }
        }
    }

    @Test
    void aPictureForSocialNetworksHasTheirSizeWhateverTheName() throws IOException {
        var names = List.of("Ян Ё", "Þórbjörg Ångström-Łukasiewiczówna Nguyễn Šťastná de Gonçalves", "山田太郎");
        for (var name : names) {
            var png = print.card(Statements.of(name), RUSSIAN);
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            Files.write(
                    Files.createDirectories(Path.of("target/certificates"))
                            .resolve("card-" + names.indexOf(name) + ".png"),
                    png);
        }
    }

    @Test
    void aScriptThatOurFontsLackIsOwnedUpTo() throws IOException {
        assertThat(textOf(Statements.of("山田太郎"), Locale.ENGLISH)).contains("in a script that this sheet cannot show");
    }

    @Test
    void aLongCourseWithManySkillsStaysOnItsSheet() throws IOException {
        var course = Statements.text(
                "Digital services of a municipality: from an idea on a napkin to a tested, running program",
                "Цифровые услуги муниципалитета: от идеи на салфетке до проверенной работающей программы");
        try (var document = document(Statements.of("Анна Иванова", course, 15), RUSSIAN)) {
            keep(document, "long-course");
            var front = new PDFTextStripper();
            front.setEndPage(1);
            assertThat(front.getText(document)).contains("и ещё 4", "Номер", "Сканируйте");
        }
    }

    private String textOf(Statement statement, Locale language) throws IOException {
        try (var document = document(statement, language)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private PDDocument document(Statement statement, Locale language) throws IOException {
        return Loader.loadPDF(print.pdf(statement, Statements.PAGE, SIGNED, language));
    }

    private static byte[] bytes(PDComplexFileSpecification file) {
        try {
            return file.getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be looked at. */
    private static void keep(PDDocument document, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/certificates"));
        document.save(folder.resolve(name + ".pdf").toFile());
    }
}
