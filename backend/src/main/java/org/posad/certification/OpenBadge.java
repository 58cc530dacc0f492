package org.posad.certification;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Writes a certificate as an Open Badges 3.0 {@code OpenBadgeCredential}, which is a W3C Verifiable Credential 2.0; it is
 * signed elsewhere. The holder is known by the name alone, under an id that no other certificate has, so two of them do
 * not tell that they are one person's. The e-mail address stays out, even hashed: nobody has verified it.
 */
final class OpenBadge {

    private final PublicAddress address;
    private final String issuerName;
    private final Draft draft;
    private final String evidenceDigest;

    /** @param evidenceDigest of the evidence report's bytes, as Subresource Integrity writes it */
    OpenBadge(PublicAddress address, String issuerName, Draft draft, String evidenceDigest) {
        this.address = address;
        this.issuerName = issuerName;
        this.draft = draft;
        this.evidenceDigest = evidenceDigest;
    }

    static JsonArrayBuilder contexts() {
        return Json.createArrayBuilder()
                .add("https://www.w3.org/ns/credentials/v2")
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    }

    JsonObject credential() {
        var credential = Json.createObjectBuilder(lasting());
        draft.validUntil().ifPresent(end -> credential.add("validUntil", end.toString()));
        return credential.build();
    }

    private JsonObject lasting() {
        var id = draft.order().id();
        var title = draft.course().title().in(draft.language());
        return Json.createObjectBuilder()
                .add("@context", contexts())
                .add("id", address.page(id))
                .add("type", types("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", title)
                .add("description", Wording.in(draft.language(), "credential.description", title))
                .add("issuer", issuer())
                .add("validFrom", draft.now().toString())
                .add("awardedDate", draft.order().entitlement().since().toString())
                .add("credentialSubject", subject())
                .add("evidence", evidence())
                .add("relatedResource", Json.createArrayBuilder().add(report()))
                .add("credentialStatus", status())
                .build();
    }

    private JsonObjectBuilder issuer() {
        return Json.createObjectBuilder()
                .add("id", address.did())
                .add("type", types("Profile"))
                .add("name", issuerName)
                .add("url", address.at("/"));
    }

    private JsonObjectBuilder subject() {
        var name = Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("identityType", "name")
                .add("hashed", false)
                .add("identityHash", draft.holder());
        return Json.createObjectBuilder()
                .add("id", "urn:uuid:" + UUID.randomUUID())
                .add("type", types("AchievementSubject"))
                .add("identifier", Json.createArrayBuilder().add(name))
                .add("achievement", Achievement.of(address, draft.course(), draft.language()))
                .add("result", results());
    }

    private JsonArrayBuilder results() {
        var results = Json.createArrayBuilder();
        for (var skill : draft.evidence().skills()) {
            results.add(Json.createObjectBuilder()
                    .add("type", types("Result"))
                    .add(
                            "resultDescription",
                            Achievement.result(address, draft.evidence().course(), skill.id()))
                    .add("value", String.valueOf(skill.solved()))
                    .add("status", "Completed"));
        }
        return results;
    }

    private JsonArrayBuilder evidence() {
        var all = Json.createArrayBuilder();
        for (var work : draft.evidence().work()) {
            var slug = work.exercise().substring(work.exercise().indexOf('/') + 1);
            all.add(Json.createObjectBuilder()
                    .add("id", address.evidence(draft.order().id()) + "#" + slug)
                    .add("type", types("Evidence"))
                    .add("genre", Wording.in(draft.language(), "evidence.genre"))
                    .add("name", work.title().in(draft.language()))
                    .add("narrative", narrative(work)));
        }
        return all;
    }

    private String narrative(EvidenceReport.Work work) {
        return Wording.in(
                draft.language(),
                "evidence.narrative",
                work.sources(),
                work.toolchain(),
                String.valueOf(work.release()),
                work.suite(),
                work.testsPassed(),
                work.tests(),
                work.solvedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private JsonObjectBuilder report() {
        return Json.createObjectBuilder()
                .add("id", address.evidence(draft.order().id()))
                .add("digestSRI", evidenceDigest)
                .add("mediaType", "application/json");
    }

    private JsonObjectBuilder status() {
        var place = draft.order().place();
        var list = address.statusList(place.list());
        return Json.createObjectBuilder()
                .add("id", list + "#" + place.index())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", String.valueOf(place.index()))
                .add("statusListCredential", list);
    }

    private static JsonArrayBuilder types(String... types) {
        var all = Json.createArrayBuilder();
        for (var type : types) {
            all.add(type);
        }
        return all;
    }
}
