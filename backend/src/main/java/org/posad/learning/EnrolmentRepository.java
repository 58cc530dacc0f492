package org.posad.learning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, EnrolmentId> {

    Enrolment save(Enrolment enrolment);

    Optional<Enrolment> findById(EnrolmentId id);

    /** Two verdicts may come at once; the second waits, so that neither overlooks the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> lock(EnrolmentId id);

    @Query("select e from Enrolment e where e.id.learnerId = :learner order by e.lastOpenedAt desc")
    List<Enrolment> of(UUID learner);

    /** Begins the course unless it is begun; two tabs may do so at once. */
    @Modifying
    @NativeQuery("""
            insert into enrolment (learner_id, course, last_opened_at)
            values (:learner, :course, now())
            on conflict do nothing
            """)
    void begin(UUID learner, String course);
}
