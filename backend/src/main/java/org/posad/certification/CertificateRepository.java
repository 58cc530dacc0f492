package org.posad.certification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    void delete(Certificate certificate);

    Optional<Certificate> findById(CertificateId id);

    boolean existsByLearnerAndCourse(LearnerId learner, CourseId course);

    boolean existsByLearnerAndCourseAndIssuedAtIsNull(LearnerId learner, CourseId course);

    @Query("select c from Certificate c where c.learner = :learner and c.issuedAt is not null order by c.issuedAt desc")
    List<Certificate> issuedTo(LearnerId learner);

    @Query("select count(c) from Certificate c where c.issuedAt is null")
    int countWaiting();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Certificate c where c.id = :id")
    Optional<Certificate> lock(CertificateId id);

    /** Held until the transaction ends: the same news told twice at once is dealt with in turn. */
    @NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('certificate ' || :learnerAndCourse, 0)) as text)")
    String queueUp(String learnerAndCourse);

    /** Says why a certificate waits; true if that is news. */
    @org.springframework.data.jpa.repository.Modifying
    @NativeQuery(
            "update certificate set obstacle = :obstacle where certificate_id = :id and obstacle is distinct from :obstacle")
    int note(String id, String obstacle);
}
