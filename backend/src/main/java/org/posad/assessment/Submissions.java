package org.posad.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.posad.accounts.LearnerId;
import org.posad.assessment.judging.Examination;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where learners' code comes in and verdicts come out. */
@Service
@Transactional
public class Submissions {

    private final SubmissionRepository repository;
    private final Courses courses;
    private final JobQueue queue;
    private final News news;
    private final EvidenceReading evidence;
    private final MistakeExplanations explanations;
    private final Limits limits;
    private final Clock clock;

    Submissions(
            SubmissionRepository repository,
            Courses courses,
            JobQueue queue,
            News news,
            EvidenceReading evidence,
            MistakeExplanations explanations,
            LimitSettings limits,
            Clock clock) {
        this.repository = repository;
        this.courses = courses;
        this.queue = queue;
        this.news = news;
        this.evidence = evidence;
        this.explanations = explanations;
        this.limits = limits.submissions();
        this.clock = clock;
    }

    /**
     * Queues the code and returns at once; a {@link SubmissionGraded} follows. It replaces the learner's own attempt at
     * the same exercise if that is still waiting.
     *
     * @throws UnknownExercise if no published course has it
     * @throws UnacceptableSource if its files are not those that the exercise begins with
     * @throws TooManySubmissions if the learner has to wait; the reason says what for
     */
    public SubmissionId submit(LearnerId learner, ExerciseId exercise, SourceCode source) {
        var graded = courses.graded(exercise).orElseThrow(() -> new UnknownExercise(exercise));
        var accepted = source.forExercise(graded.exercise());
        var id = new SubmissionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        repository.queueUp(learner.id());
        makeRoom(learner, exercise, id);
        store(id, learner, graded, accepted);
        return id;
    }

    /**
     * Where the learner's own submission is on its way.
     *
     * @throws UnknownSubmission if there is none of that id, or it is another's
     */
    @Transactional(readOnly = true)
    public Grading gradingOf(LearnerId learner, SubmissionId id) {
        var submission = own(learner, id);
        var ahead = submission.isOpen() ? repository.waitingBefore(submission.receivedAt()) : 0;
        var grading = Disclosure.toLearner(submission.grading(ahead));
        return grading instanceof Grading.Graded(var verdict)
                ? new Grading.Graded(explanations.addTo(verdict, id))
                : grading;
    }

    /**
     * What the learner sent.
     *
     * @throws UnknownSubmission if there is none of that id, or it is another's
     */
    @Transactional(readOnly = true)
    public SourceCode sourceOf(LearnerId learner, SubmissionId id) {
        return own(learner, id).source();
    }

    /** The learner's latest submissions to an exercise, newest first; those that were replaced are left out. */
    @Transactional(readOnly = true)
    public List<SubmissionSummary> latest(LearnerId learner, ExerciseId exercise, int limit) {
        return repository.latestOf(learner, exercise, Limit.of(limit));
    }

    /** The newest submission to an exercise, if there is any: what a reload of the page shows. */
    @Transactional(readOnly = true)
    public Optional<SubmissionId> newest(LearnerId learner, ExerciseId exercise) {
        return latest(learner, exercise, 1).stream().map(SubmissionSummary::id).findFirst();
    }

    /** For each exercise of the course that the learner has solved, the first accepted submission. */
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LearnerId learner, CourseId course) {
        return evidence.of(learner, course);
    }

    private void makeRoom(LearnerId learner, ExerciseId exercise, SubmissionId newer) {
        var kept = 0;
        for (var open : repository.openOf(learner)) {
            if (open.isFor(exercise) && open.giveWayTo(newer)) {
                repository.save(open);
                news.tell(learner, open.id().id());
            } else {
                kept++;
            }
        }
        var sent = repository.countSince(learner, clock.instant().minus(Limits.MINUTE));
        limits.check(kept, sent);
    }

    private void store(SubmissionId id, LearnerId learner, GradedExercise exercise, SourceCode source) {
        var tests = Examination.of(exercise, source).tests();
        repository.save(new Submission(id, learner, exercise, tests, source, clock.instant()));
        queue.put(GradingJobs.GRADE, id.id());
        news.tell(learner, id.id());
    }

    private Submission own(LearnerId learner, SubmissionId id) {
        return repository.findByIdAndLearner(id, learner).orElseThrow(() -> new UnknownSubmission(id));
    }
}
