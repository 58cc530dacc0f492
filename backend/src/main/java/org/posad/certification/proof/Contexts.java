package org.posad.certification.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON-LD contexts that we use, from our own jar. None is ever fetched: a context decides what a signature means.
 * The digests are those of the contexts' canonical form (RFC 8785), which is the form of the files.
 */
final class Contexts implements DocumentLoader {

    static final Contexts BUNDLED = new Contexts(Map.of(
            "https://www.w3.org/ns/credentials/v2",
            read("credentials-v2", "b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf"),
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            read("open-badges-3.0.3", "c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99")));

    private final Map<String, Document> documents;

    Contexts(Map<String, Document> documents) {
        this.documents = documents;
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        return document(url.toString())
                .orElseThrow(() ->
                        new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Not one of our contexts: " + url));
    }

    Optional<Document> document(String url) {
        return Optional.ofNullable(documents.get(url));
    }

    private static Document read(String name, String sha256) {
        try (var file = Contexts.class.getResourceAsStream("/certification/contexts/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("No context " + name);
            }
            var bytes = file.readAllBytes();
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!digest.equals(sha256)) {
                throw new IllegalStateException("The context %s has been changed".formatted(name));
            }
            return JsonDocument.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The context %s cannot be read".formatted(name), e);
        }
    }
}
