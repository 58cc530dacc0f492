package org.posad.certification.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The signed certificate inside its PDF (ISO 32000-2, 7.11.4 and 14.13: an associated file). */
final class Attachment {

    static final String NAME = "certificate.json";

    private Attachment() {}

    static void add(PDDocument document, byte[] credential, Instant issuedAt, String description) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(credential), COSName.FLATE_DECODE);
        file.setSubtype("application/vc");
        file.setSize(credential.length);
        Calendar issued = GregorianCalendar.from(issuedAt.atZone(ZoneOffset.UTC));
        file.setCreationDate(issued);
        file.setModDate(issued);

        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");

        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, specification));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem("AF", associated);
    }
}
