package org.posad.certification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.posad.certification.FileVerdict.Sheet;
import org.posad.certification.bake.CertificateInFile;
import org.posad.certification.bake.StrictJson;
import org.posad.certification.bake.Unreadable;
import org.posad.certification.proof.Authenticity;
import org.posad.certification.proof.DataIntegrity;
import org.springframework.stereotype.Service;

/**
 * Examines files that strangers bring: JSON, baked PNG and SVG, PDF. Nothing of them is kept, and nothing that they name
 * is fetched but from other issuers whom the operator trusts.
 */
@Service
public class FileCheck {

    private final IssuerKeys keys;
    private final DataIntegrity proofs;
    private final IssuedCertificates issued;
    private final CertificateFiles files;
    private final CertificateReading reading;
    private final Standing standing;
    private final ForeignCheck foreign;

    FileCheck(
            IssuerKeys keys,
            DataIntegrity proofs,
            IssuedCertificates issued,
            CertificateFiles files,
            CertificateReading reading,
            Standing standing,
            ForeignCheck foreign) {
        this.keys = keys;
        this.proofs = proofs;
        this.issued = issued;
        this.files = files;
        this.reading = reading;
        this.standing = standing;
        this.foreign = foreign;
    }

    /** @throws org.posad.storage.StorageUnavailable if our own files cannot be read now */
    public FileVerdict check(byte[] file) {
        try {
            var credential = CertificateInFile.of(file);
            return check(file, credential, StrictJson.read(credential));
        } catch (Unreadable e) {
            return new FileVerdict.Refused(e.why());
        }
    }

    /** A signed file among many, confirmed as {@link BulkCheck} does it. */
    public BulkAnswer check(String asked, byte[] file, Optional<String> expectedName) {
        return SignedAnswer.of(asked, check(file), expectedName);
    }

    private FileVerdict check(byte[] file, byte[] credential, JsonObject signed) throws Unreadable {
        var issuer = issuer(signed).orElseThrow(() -> new Unreadable(FileProblem.NOT_A_CREDENTIAL));
        if (!keys.isOurs(issuer)) {
            return new FileVerdict.OfAnotherIssuer(
                    ForeignCertificate.of(issuer, signed), foreign.standing(issuer, signed));
        }
        if (!(proofs.check(signed, keys::mayHaveSigned) instanceof Authenticity.Genuine)) {
            return new FileVerdict.NotGenuine();
        }
        return id(signed)
                .flatMap(issued::find)
                .<FileVerdict>map(certificate -> examined(file, credential, certificate))
                .orElseGet(FileVerdict.Forgotten::new);
    }

    private FileVerdict examined(byte[] file, byte[] credential, Certificate.Issued certificate) {
        return files.evidence(certificate.id(), certificate.digest())
                .flatMap(report -> reading.read(certificate.id(), credential, report))
                .<FileVerdict>map(statement -> new FileVerdict.Examined(
                        standing.of(certificate, statement), sheet(file, credential, certificate)))
                .orElseGet(FileVerdict.NotGenuine::new);
    }

    /** Pages and pictures are not read, but compared with those that we have made: nothing gets past that. */
    private Sheet sheet(byte[] file, byte[] credential, Certificate.Issued certificate) {
        if (file.length == credential.length) {
            return Sheet.NONE;
        }
        var prints = Wording.LANGUAGES.stream()
                .map(language -> files.print(certificate.id(), certificate.digest(), language));
        var pictures = Arrays.stream(Picture.values())
                .map(kind -> files.picture(certificate.id(), certificate.digest(), kind));
        return Stream.concat(prints, pictures).flatMap(Optional::stream).anyMatch(ours -> Arrays.equals(ours, file))
                ? Sheet.AS_ISSUED
                : Sheet.CHANGED;
    }

    private static Optional<String> issuer(JsonObject signed) {
        return switch (signed.get("issuer")) {
            case JsonString id when signed.containsKey("proof") -> Optional.of(id.getString());
            case JsonObject profile
            when signed.containsKey("proof") ->
                Optional.of(profile.getString("id", "")).filter(id -> !id.isEmpty());
            case null, default -> Optional.empty();
        };
    }

    /** The last part of its address; a status list of ours has none. */
    private static Optional<CertificateId> id(JsonObject signed) {
        var address = signed.getString("id", "");
        return CertificateId.parse(address.substring(address.lastIndexOf('/') + 1));
    }
}
