package org.posad.certification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.certification.proof.JsonText;
import org.springframework.stereotype.Service;

/**
 * The documents that certificates consist of and point to, as bytes. Those of the file store may throw
 * {@link org.posad.storage.StorageUnavailable}.
 */
@Service
public class PublicDocuments {

    private final IssuedCertificates issued;
    private final CertificateFiles files;
    private final StatusLists statusLists;
    private final IssuerKeys keys;
    private final PublicAddress address;
    private final Courses courses;

    PublicDocuments(
            IssuedCertificates issued,
            CertificateFiles files,
            StatusLists statusLists,
            IssuerKeys keys,
            PublicAddress address,
            Courses courses) {
        this.issued = issued;
        this.files = files;
        this.statusLists = statusLists;
        this.keys = keys;
        this.address = address;
        this.courses = courses;
    }

    /**
     * A public key that is or was ours.
     *
     * @param compromisedAt since when nothing that it signed is believed
     */
    public record Key(
            String method,
            String publicKey,
            Instant publishedAt,
            Optional<Instant> retiredAt,
            Optional<Instant> compromisedAt) {}

    /** All that were ever ours, the newest first. */
    public List<Key> keys() {
        return keys.all().reversed();
    }

    /** The signed file, as it was signed. It names its holder. */
    public Optional<byte[]> credential(String code) {
        return named(code).flatMap(certificate -> files.credential(certificate.id(), certificate.digest()));
    }

    /** The evidence whose digest is in the signed file. */
    public Optional<byte[]> evidence(String code) {
        return find(code).flatMap(certificate -> files.evidence(certificate.id(), certificate.digest()));
    }

    /** For paper, with the signed file inside; in English where the language is not one of ours. */
    public Optional<byte[]> print(String code, Locale language) {
        return named(code)
                .flatMap(certificate ->
                        files.print(certificate.id(), certificate.digest(), Wording.supported(language)));
    }

    /** A picture with the signed file inside. */
    public Optional<byte[]> picture(String code, Picture kind) {
        return named(code).flatMap(certificate -> files.picture(certificate.id(), certificate.digest(), kind));
    }

    /** Our name and our keys. */
    public byte[] did() {
        return JsonText.write(DidDocument.of(address.did(), keys.published()));
    }

    public Optional<byte[]> statusList(int number) {
        return statusLists.signed(number);
    }

    /** What can be achieved in a release of a course. */
    public Optional<byte[]> achievement(CourseId course, int release) {
        return courses.course(course, release).map(found -> JsonText.write(Achievement.document(address, found)));
    }

    private Optional<Certificate.Issued> find(String code) {
        return CertificateId.parse(code)
                .flatMap(issued::find)
                .filter(certificate -> certificate.disclosure() != Disclosure.NOTHING);
    }

    private Optional<Certificate.Issued> named(String code) {
        return find(code).filter(certificate -> certificate.disclosure() == Disclosure.EVERYTHING);
    }
}
