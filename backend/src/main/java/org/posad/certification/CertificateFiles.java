package org.posad.certification;

import java.util.Locale;
import java.util.Optional;
import org.posad.storage.FileStore;
import org.posad.storage.StoredFile;
import org.springframework.stereotype.Component;

/**
 * The files of certificates. Their keys hold the digest of the signed file: should two nodes ever issue the same
 * certificate at once, neither writes over what the other has made known.
 */
@Component
class CertificateFiles {

    private final FileStore store;

    CertificateFiles(FileStore store) {
        this.store = store;
    }

    void putCredential(CertificateId id, String digest, byte[] content) {
        store.put(key(id, digest, "json"), content, "application/vc");
    }

    void putEvidence(CertificateId id, String digest, byte[] content) {
        store.put(key(id, digest, "evidence.json"), content, "application/json");
    }

    void putPrint(CertificateId id, String digest, Locale language, byte[] content) {
        store.put(printKey(id, digest, language), content, "application/pdf");
    }

    void putPicture(CertificateId id, String digest, Picture kind, byte[] content) {
        store.put(key(id, digest, kind.extension()), content, kind.mediaType());
    }

    Optional<byte[]> picture(CertificateId id, String digest, Picture kind) {
        return store.get(key(id, digest, kind.extension())).map(StoredFile::content);
    }

    Optional<byte[]> credential(CertificateId id, String digest) {
        return store.get(key(id, digest, "json")).map(StoredFile::content);
    }

    Optional<byte[]> evidence(CertificateId id, String digest) {
        return store.get(key(id, digest, "evidence.json")).map(StoredFile::content);
    }

    Optional<byte[]> print(CertificateId id, String digest, Locale language) {
        return store.get(printKey(id, digest, language)).map(StoredFile::content);
    }

    /** The signed file goes last: until then another try knows that there is something left. */
    void removeAll(CertificateId id, String digest) {
        Wording.LANGUAGES.forEach(language -> store.remove(printKey(id, digest, language)));
        for (var kind : Picture.values()) {
            store.remove(key(id, digest, kind.extension()));
        }
        store.remove(key(id, digest, "evidence.json"));
        store.remove(key(id, digest, "json"));
    }

    private static String printKey(CertificateId id, String digest, Locale language) {
        return key(id, digest, language.getLanguage() + ".pdf");
    }

    private static String key(CertificateId id, String digest, String kind) {
        return "certificates/%s/%s.%s".formatted(id, digest, kind);
    }
}
