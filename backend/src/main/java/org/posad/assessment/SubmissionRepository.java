package org.posad.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, SubmissionId> {

    Submission save(Submission submission);

    Optional<Submission> findByIdAndLearner(SubmissionId id, LearnerId learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> lock(SubmissionId id);

    /** Taken by a learner's requests in turn, so that two tabs cannot both be the last within a limit. */
    @NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(cast(:learner as text), 3)) as text)")
    String queueUp(UUID learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.learner = :learner and s.state in (WAITING, RUNNING)")
    List<Submission> openOf(LearnerId learner);

    @Query("select count(s) from Submission s where s.learner = :learner and s.receivedAt > :after")
    int countSince(LearnerId learner, Instant after);

    @Query("select count(s) from Submission s where s.state = WAITING and s.receivedAt < :before")
    int waitingBefore(Instant before);

    @Query("""
            select new org.posad.assessment.SubmissionSummary(s.id, s.exercise, s.receivedAt, s.grade.passed)
            from Submission s
            where s.learner = :learner and s.exercise = :exercise and s.state <> REPLACED
            order by s.receivedAt desc
            """)
    List<SubmissionSummary> latestOf(LearnerId learner, ExerciseId exercise, Limit limit);

    @Query("""
            select new org.posad.assessment.FailedProgram(s.work.source, s.grade.verdict)
            from Submission s
            where s.id in :ids
            order by s.receivedAt desc
            """)
    List<FailedProgram> samples(List<SubmissionId> ids);
}
