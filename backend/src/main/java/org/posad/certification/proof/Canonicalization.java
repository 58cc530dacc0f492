package org.posad.certification.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A JSON-LD document as the bytes that are signed: expanded, turned to RDF and put in order by RDFC-1.0.
 *
 * <p>JSON-LD silently drops what its contexts do not define, and what has a relative address; it would look signed
 * without being so. Here such a document is refused.
 */
final class Canonicalization {

    /** Ours take milliseconds. Graphs can be made that would take years. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final DocumentLoader contexts;

    Canonicalization(DocumentLoader contexts) {
        this.contexts = contexts;
    }

    byte[] bytes(JsonObject document) throws Unsignable {
        try {
            var expanded =
                    JsonLd.expand(JsonDocument.of(document)).options(options()).get();
            requireAbsolute(expanded);
            var canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(LONGEST.toMillis()));
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            var text = new StringWriter();
            canon.provide(new NQuadsWriter(text));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonLdError | RdfConsumerException | IllegalStateException e) {
            throw new Unsignable(String.valueOf(e.getMessage()), e);
        }
    }

    private JsonLdOptions options() {
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private static void requireAbsolute(JsonValue value) throws Unsignable {
        switch (value) {
            case JsonArray array -> {
                for (var item : array) {
                    requireAbsolute(item);
                }
            }
            case JsonObject object -> {
                for (var entry : object.entrySet()) {
                    if (entry.getKey().equals("@id") || entry.getKey().equals("@type")) {
                        requireAbsoluteNames(entry.getValue());
                    } else {
                        requireAbsolute(entry.getValue());
                    }
                }
            }
            default -> {}
        }
    }

    private static void requireAbsoluteNames(JsonValue names) throws Unsignable {
        switch (names) {
            case JsonString name -> requireAbsoluteName(name.getString());
            case JsonArray array -> {
                for (var name : array) {
                    requireAbsoluteNames(name);
                }
            }
            default -> throw new Unsignable("A name has to be text: " + names, null);
        }
    }

    private static void requireAbsoluteName(String name) throws Unsignable {
        try {
            if (name.startsWith("@") || URI.create(name).isAbsolute()) {
                return; // @json and the like are JSON-LD's own
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new Unsignable("Not an absolute name: '%s'".formatted(name), null);
    }
}
