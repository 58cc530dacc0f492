package org.posad.certification.bake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.posad.certification.FileProblem;

/** The signed file out of whatever a stranger brings: JSON itself, a baked PNG or SVG, a PDF with an attachment. */
public final class CertificateInFile {

    /** Ours have at most some hundred kilobytes. */
    public static final int LARGEST = 5_000_000;

    static final int LARGEST_JSON = 1_000_000;

    private CertificateInFile() {}

    public static byte[] of(byte[] file) throws Unreadable {
        if (file.length > LARGEST) {
            throw new Unreadable(FileProblem.TOO_LARGE);
        }
        var credential = open(file);
        if (credential.length > LARGEST_JSON) {
            throw new Unreadable(FileProblem.TOO_LARGE);
        }
        return credential;
    }

    private static byte[] open(byte[] file) throws Unreadable {
        if (BakedPng.isPng(file)) {
            return BakedPng.open(file);
        }
        var start = new String(Arrays.copyOf(file, Math.min(file.length, 1024)), ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return PdfAttachment.open(file);
        }
        return switch (start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip()) {
            case String text when text.startsWith("{") -> file;
            case String text when text.startsWith("<") -> BakedSvg.open(file);
            default -> throw new Unreadable(FileProblem.UNKNOWN_KIND);
        };
    }
}
