package org.posad.web.certificates;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.posad.catalog.CourseId;
import org.posad.certification.Picture;
import org.posad.certification.PublicDocuments;
import org.posad.storage.StorageUnavailable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The signed documents, byte for byte as they were signed. 404 where there is none, 503 while they cannot be read.
 * Verifiers in browsers may fetch them from anywhere, for they are public.
 */
@RestController
class CertificateDocuments {

    private static final MediaType CREDENTIAL = MediaType.valueOf("application/vc");
    private static final MediaType DID = MediaType.valueOf("application/did+json");
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final PublicDocuments documents;

    CertificateDocuments(PublicDocuments documents) {
        this.documents = documents;
    }

    @GetMapping("/certificates/{code}.json")
    ResponseEntity<byte[]> credential(@PathVariable String code) {
        return file(documents.credential(code), CREDENTIAL, "certificate-%s.json".formatted(code));
    }

    @GetMapping("/certificates/{code}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String code, @RequestParam(defaultValue = "en") String lang) {
        return file(
                documents.print(code, Locale.of(lang)),
                MediaType.APPLICATION_PDF,
                "certificate-%s.pdf".formatted(code));
    }

    @GetMapping("/certificates/{code}.png")
    ResponseEntity<byte[]> png(@PathVariable String code) {
        return picture(code, Picture.PNG);
    }

    /** An SVG that is opened by itself may run nothing. */
    @GetMapping("/certificates/{code}.svg")
    ResponseEntity<byte[]> svg(@PathVariable String code) {
        return picture(code, Picture.SVG);
    }

    private ResponseEntity<byte[]> picture(String code, Picture kind) {
        return file(
                documents.picture(code, kind),
                MediaType.valueOf(kind.mediaType()),
                "certificate-%s.%s".formatted(code, kind.extension()));
    }

    @GetMapping("/evidence/{code}")
    ResponseEntity<byte[]> evidence(@PathVariable String code) {
        return document(documents.evidence(code), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/achievements/{course}/{release}")
    ResponseEntity<byte[]> achievement(@PathVariable CourseId course, @PathVariable int release) {
        return document(documents.achievement(course, release), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/status/{list}")
    ResponseEntity<byte[]> statusList(@PathVariable int list) {
        return document(documents.statusList(list), CREDENTIAL);
    }

    @GetMapping("/.well-known/did.json")
    ResponseEntity<byte[]> did() {
        return document(Optional.of(documents.did()), DID);
    }

    @ExceptionHandler(StorageUnavailable.class)
    ResponseEntity<Void> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    /** An address that cannot be one of ours. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity<byte[]> document(Optional<byte[]> content, MediaType type) {
        return content.map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(SHORTLY)
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Not cached: a certificate may be revoked or erased. */
    private static ResponseEntity<byte[]> file(Optional<byte[]> content, MediaType type, String name) {
        return content.map(bytes -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noCache())
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .header("X-Robots-Tag", "noindex")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
