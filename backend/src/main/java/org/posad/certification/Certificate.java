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
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonName;
import org.posad.catalog.CourseId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A certificate on its way: earned, issued, perhaps withdrawn or erased. What it says is in its signed file. */
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

    @Embedded
    private @Nullable Commission commission;

    @Embedded
    private @Nullable Issue issue;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure = Disclosure.EVERYTHING;

    private @Nullable Instant erasedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Certificate() {}

    Certificate(CertificateId id, Entitlement entitlement, StatusPlace place) {
        this.id = id;
        this.learner = entitlement.learner();
        this.course = entitlement.course();
        this.release = entitlement.release();
        this.earnedAt = entitlement.since();
        this.commission = entitlement.commission();
        this.place = place;
    }

    /** What is to be issued, unless it has been. */
    Optional<Order> order() {
        return issue == null ? Optional.of(new Order(id, entitlement(), place)) : Optional.empty();
    }

    /** Who has earned what; it outlives the certificate, for another one may have to be made. */
    Entitlement entitlement() {
        return new Entitlement(learner, course, release, earnedAt, commission == null ? Commission.NONE : commission);
    }

    /** Two workers may come to an end; what was issued first stands. */
    boolean issue(Issue made, Disclosure wished) {
        if (issue != null) {
            return false;
        }
        issue = made;
        disclosure = wished;
        registerEvent(new CertificateIssued(id, learner, course));
        return true;
    }

    /** For good. Only what has been issued can be revoked. */
    Revocation revoke(LearnerId by, RevocationReason reason, Instant now) {
        return withdraw(new Withdrawal(now, reason, by.id(), null));
    }

    /** For good: whoever checks it is led to the other. */
    Revocation giveWayTo(CertificateId other, Instant now) {
        if (withdrawal != null && withdrawal.replacedBy() == null) {
            withdrawal = new Withdrawal(withdrawal.at(), withdrawal.reason(), withdrawal.by(), other.code());
        }
        return withdraw(new Withdrawal(now, RevocationReason.REPLACED, null, other.code()));
    }

    private Revocation withdraw(Withdrawal now) {
        if (issue == null) {
            return new Revocation.NoSuchCertificate();
        }
        if (withdrawal != null) {
            return new Revocation.AlreadyRevoked(withdrawal.at(), withdrawal.reason());
        }
        withdrawal = now;
        registerEvent(new CertificateRevoked(id, learner, now.reason()));
        return new Revocation.Revoked(now.at());
    }

    void disclose(Disclosure wished) {
        disclosure = wished;
    }

    /**
     * Forgets whose it is. Its place in the status list and its dates stay, because the files that others hold go on
     * naming them.
     */
    void erase(Instant now) {
        if (issue != null && erasedAt == null) {
            issue = issue.withoutName();
            commission = Commission.NONE;
            learner = new LearnerId(UUID.randomUUID());
            disclosure = Disclosure.NOTHING;
            erasedAt = now;
        }
    }

    StatusPlace place() {
        return place;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    boolean isOf(LearnerId person) {
        return learner.equals(person);
    }

    /** As it stands with the public; nothing before it is issued, and nothing once it is erased. */
    Optional<Issued> issued() {
        return issue == null || erasedAt != null
                ? Optional.empty()
                : Optional.of(new Issued(id, issue.digest(), disclosure, Optional.ofNullable(withdrawal)));
    }

    /** Nothing before it is issued, and nothing once it is erased. */
    Optional<CertificateSummary> summary() {
        return issue == null || issue.holderName() == null
                ? Optional.empty()
                : Optional.of(new CertificateSummary(
                        id,
                        course,
                        issue.courseTitle(),
                        issue.holderName(),
                        issue.issuedAt(),
                        Optional.ofNullable(issue.validUntil()),
                        Optional.ofNullable(withdrawal).map(Withdrawal::reason),
                        disclosure));
    }

    /** What has been earned. */
    record Entitlement(LearnerId learner, CourseId course, int release, Instant since, Commission commission) {

        Entitlement inPlaceOf(CertificateId other, LearnerId by, Optional<PersonName> name) {
            return new Entitlement(learner, course, release, since, commission.inPlaceOf(other, by, name));
        }
    }

    /** A certificate that is to be made. */
    record Order(CertificateId id, Entitlement entitlement, StatusPlace place) {}

    /** @param digest lower-case hex SHA-256 of the signed file */
    record Issued(CertificateId id, String digest, Disclosure disclosure, Optional<Withdrawal> withdrawal) {}
}
