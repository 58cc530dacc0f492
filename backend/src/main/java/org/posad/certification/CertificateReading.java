package org.posad.certification;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.posad.certification.proof.Authenticity;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.JsonText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a certificate's files: the signature first, then the digest of the evidence, then what they say. */
@Component
class CertificateReading {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateReading.class);

    private final DataIntegrity proofs;
    private final IssuerKeys keys;
    private final JsonMapper json;

    CertificateReading(DataIntegrity proofs, IssuerKeys keys, JsonMapper json) {
        this.proofs = proofs;
        this.keys = keys;
        this.json = json;
    }

    /** Nothing if the signature does not hold, or the evidence is not that which was signed. */
    Optional<Statement> read(CertificateId id, byte[] credential, byte[] report) {
        var signed = JsonText.read(credential);
        if (signed.isEmpty()) {
            LOG.error("The file of certificate {} is not JSON", id);
            return Optional.empty();
        }
        return switch (proofs.check(signed.get(), keys::mayHaveSigned)) {
            case Authenticity.Genuine genuine -> statement(id, signed.get(), genuine, report);
            case Authenticity.NotGenuine(var why) -> {
                LOG.error("Certificate {} is not genuine: {}", id, why);
                yield Optional.empty();
            }
        };
    }

    private Optional<Statement> statement(
            CertificateId id, JsonObject signed, Authenticity.Genuine genuine, byte[] report) {
        try {
            var resource = signed.getJsonArray("relatedResource").getJsonObject(0);
            if (!resource.getString("digestSRI").equals(Digests.integrity(report))) {
                LOG.error("The evidence of certificate {} is not that which was signed", id);
                return Optional.empty();
            }
            var issuer = signed.getJsonObject("issuer");
            return Optional.of(new Statement(
                    id,
                    holder(signed),
                    new Statement.Issuer(issuer.getString("name"), issuer.getString("id"), genuine.method()),
                    Instant.parse(signed.getString("awardedDate")),
                    Instant.parse(signed.getString("validFrom")),
                    Optional.ofNullable(signed.getString("validUntil", null)).map(Instant::parse),
                    json.readValue(report, EvidenceReport.class)));
        } catch (NullPointerException | ClassCastException | DateTimeException | JacksonException e) {
            LOG.error("Certificate {} is genuine, but cannot be read", id, e);
            return Optional.empty();
        }
    }

    private static String holder(JsonObject signed) {
        return signed.getJsonObject("credentialSubject")
                .getJsonArray("identifier")
                .getJsonObject(0)
                .getString("identityHash");
    }
}
