package org.posad.certification.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import org.posad.certification.FileProblem;

/** The JSON that is attached to a PDF. Its pages are never looked at. */
final class PdfAttachment {

    private static final int DEEPEST = 8;

    private PdfAttachment() {}

    static byte[] open(byte[] pdf) throws Unreadable {
        try (var document = Loader.loadPDF(pdf)) {
            var files = attached(document);
            if (files.isEmpty()) {
                throw new Unreadable(FileProblem.NOTHING_INSIDE);
            }
            if (files.size() > 1) {
                throw new Unreadable(FileProblem.SEVERAL);
            }
            return unpacked(files.getFirst());
        } catch (IOException | RuntimeException | StackOverflowError e) { // PDFBox throws many kinds at hostile files
            throw new Unreadable(FileProblem.BROKEN);
        }
    }

    private static List<PDEmbeddedFile> attached(PDDocument document) throws IOException {
        var found = new ArrayList<PDEmbeddedFile>();
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), found, 0);
        }
        return found;
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node, List<PDEmbeddedFile> found, int depth)
            throws IOException {
        var here = node.getNames();
        if (here != null) {
            here.forEach((name, file) -> add(name, file, found));
        }
        var below = node.getKids();
        if (below != null && depth < DEEPEST) {
            for (var kid : below) {
                collect(kid, found, depth + 1);
            }
        }
    }

    private static void add(String name, @Nullable PDComplexFileSpecification file, List<PDEmbeddedFile> found) {
        if (file != null && name.endsWith(".json") && file.getEmbeddedFile() != null) {
            found.add(file.getEmbeddedFile());
        }
    }

    /** Packed once, by Flate alone; the stream is cut off where a bomb would go on. */
    private static byte[] unpacked(PDEmbeddedFile file) throws IOException, Unreadable {
        var filters = file.getFilters();
        if (filters.size() > 1 || !List.of(COSName.FLATE_DECODE).containsAll(filters)) {
            throw new Unreadable(FileProblem.BROKEN);
        }
        try (var raw = file.getCOSObject().createRawInputStream()) {
            var packed = raw.readAllBytes();
            return filters.isEmpty() ? packed : Inflated.of(packed, CertificateInFile.LARGEST_JSON + 1);
        }
    }
}
