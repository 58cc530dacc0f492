package org.posad.certification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    void delete(Certificate certificate);

    Optional<Certificate> findById(CertificateId id);

    boolean existsByLearnerAndCourse(LearnerId learner, CourseId course);

    boolean existsByLearnerAndCourseAndIssueIssuedAtIsNull(LearnerId learner, CourseId course);

    /** The newest first. Times are whole seconds: of two of one second, the one that stands is the newer. */
    @Query("""
            select c from Certificate c
            where c.learner = :learner and c.issue.issuedAt is not null
            order by c.issue.issuedAt desc, c.withdrawal.at desc nulls first, c.id.code
            """)
    List<Certificate> issuedTo(LearnerId learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Certificate c where c.learner = :learner")
    List<Certificate> allOf(LearnerId learner);

    @Query("select c.id from Certificate c where c.learner = :learner and c.issue.issuedAt is null")
    List<CertificateId> waitingOf(LearnerId learner);

    @Query("select count(r) > 0 from Certificate r where r.commission.replaces = :code")
    boolean isBeingReplaced(String code);

    /** Those whose holders have had their say. */
    @NativeQuery("""
            select count(*) from certificate c
            where issued_at is null and exists (select from holder_wishes w where w.learner_id = c.learner_id)
            """)
    int countWaiting();

    @NativeQuery("""
            select count(*) from certificate c
            where issued_at is null and not exists (select from holder_wishes w where w.learner_id = c.learner_id)
            """)
    int countAwaitingHolders();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Certificate c where c.id = :id")
    Optional<Certificate> lock(CertificateId id);

    /** Held until the transaction ends: what happens to one person's certificates at once is dealt with in turn. */
    @NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('certificates of ' || :learner, 0)) as text)")
    String queueUp(String learner);

    /** Says why a certificate waits; true if that is news. */
    @Modifying
    @NativeQuery(
            "update certificate set obstacle = :obstacle where certificate_id = :id and obstacle is distinct from :obstacle")
    int note(String id, String obstacle);
}
