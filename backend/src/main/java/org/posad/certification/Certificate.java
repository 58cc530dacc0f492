package org.posad.certification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.Text;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A certificate on its way: earned, issued, perhaps revoked. What it says is in its signed file. */
@Entity
class Certificate extends AbstractAggregateRoot<Certificate> {

    @EmbeddedId
    @AttributeOverride(name = "code", column = @Column(name = "certificate_id"))
    private CertificateId id;

    @Embedded
    @EmbeddedColumnNaming("learner_%s")
    private LearnerId learner;

    @Embedded
    @AttributeOverride(name = "slug", column = @Column(name = "course"))
    private CourseId course;

    private int release;

    @Embedded
    private StatusPlace place;

    private Instant earnedAt;

    private @Nullable Instant issuedAt;
    private @Nullable String holderName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Text courseTitle;

    private @Nullable String digest;

    @SuppressWarnings("UnusedVariable") // which key's fall would take it along; read in SQL
    private @Nullable String signedBy;

    private @Nullable Instant revokedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RevocationReason revocationReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "revoked_by"))
    @SuppressWarnings("UnusedVariable") // kept for the record, read in SQL
    private @Nullable LearnerId revokedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Certificate() {}

    Certificate(CertificateId id, LearnerId learner, CourseId course, int release, StatusPlace place, Instant now) {
        this.id = id;
        this.learner = learner;
        this.course = course;
        this.release = release;
        this.place = place;
        this.earnedAt = now;
    }

    /** What is to be issued, unless it has been. */
    Optional<Order> order() {
        return issuedAt == null
                ? Optional.of(new Order(id, learner, course, release, place, earnedAt))
                : Optional.empty();
    }

    /** Two workers may come to an end; what was issued first stands. */
    void issue(Statement statement, String digest) {
        if (issuedAt != null) {
            return;
        }
        this.issuedAt = statement.issuedAt();
        this.holderName = statement.holder();
        this.courseTitle = statement.evidence().course().title();
        this.digest = digest;
        this.signedBy = statement.issuer().key();
        registerEvent(new CertificateIssued(id, learner, course));
    }

    /** For good. Only what has been issued can be revoked. */
    Revocation revoke(LearnerId by, RevocationReason reason, Instant now) {
        if (issuedAt == null) {
            return new Revocation.NoSuchCertificate();
        }
        var before = revoked();
        if (before.isPresent()) {
            return before.get();
        }
        this.revokedAt = now;
        this.revocationReason = reason;
        this.revokedBy = by;
        registerEvent(new CertificateRevoked(id, learner, reason));
        return new Revocation.Revoked(now);
    }

    StatusPlace place() {
        return place;
    }

    /** As it stands with the public; nothing before it is issued. */
    Optional<Issued> issued() {
        return digest == null ? Optional.empty() : Optional.of(new Issued(id, digest, revoked()));
    }

    private Optional<Revocation.AlreadyRevoked> revoked() {
        return revokedAt == null || revocationReason == null
                ? Optional.empty()
                : Optional.of(new Revocation.AlreadyRevoked(revokedAt, revocationReason));
    }

    Optional<CertificateSummary> summary() {
        return issuedAt == null || courseTitle == null || holderName == null
                ? Optional.empty()
                : Optional.of(new CertificateSummary(id, course, courseTitle, holderName, issuedAt, revokedAt != null));
    }

    /** A certificate that has been earned and is to be made. */
    record Order(
            CertificateId id, LearnerId learner, CourseId course, int release, StatusPlace place, Instant earnedAt) {}

    /** @param digest lower-case hex SHA-256 of the signed file */
    record Issued(CertificateId id, String digest, Optional<Revocation.AlreadyRevoked> revoked) {}
}
