package org.posad.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrialRepository extends Repository<Trial, TrialId> {

    Trial save(Trial trial);

    Optional<Trial> findByIdAndLearner(TrialId id, LearnerId learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Trial t where t.id = :id")
    Optional<Trial> lock(TrialId id);

    /** Taken by a learner's requests in turn, so that two tabs cannot both be the last within a limit. */
    @NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(cast(:learner as text), 4)) as text)")
    String queueUp(UUID learner);

    @Query("select count(t) from Trial t where t.learner = :learner and t.result is null")
    int countOpen(LearnerId learner);

    @Query("select count(t) from Trial t where t.learner = :learner and t.receivedAt > :after")
    int countSince(LearnerId learner, Instant after);
}
