package org.posad.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets learners run their code on input of their own: not graded, and forgotten within a day. */
@Service
@Transactional
public class Trials {

    public static final int MAX_INPUT_BYTES = 65_536;

    private final TrialRepository repository;
    private final Courses courses;
    private final JobQueue queue;
    private final Limits limits;
    private final Clock clock;

    Trials(TrialRepository repository, Courses courses, JobQueue queue, LimitSettings limits, Clock clock) {
        this.repository = repository;
        this.courses = courses;
        this.queue = queue;
        this.limits = limits.trials();
        this.clock = clock;
    }

    /**
     * Queues the run and returns at once; the {@link GradingFeed} tells when it has ended.
     *
     * @param input at most {@value #MAX_INPUT_BYTES} bytes of UTF-8
     * @throws UnknownExercise if no published course has it
     * @throws UnacceptableSource if the input is too long or not text, or the files are not those of the exercise
     * @throws TooManySubmissions if the learner has to wait; the reason says what for
     */
    public TrialId run(LearnerId learner, ExerciseId exercise, SourceCode source, String input) {
        check(input);
        var graded = courses.graded(exercise).orElseThrow(() -> new UnknownExercise(exercise));
        var setting = new Trial.Setting(exercise, graded.release(), source.forExercise(graded.exercise()), input);
        repository.queueUp(learner.id());
        limits.check(
                repository.countOpen(learner),
                repository.countSince(learner, clock.instant().minus(Limits.MINUTE)));
        var id = new TrialId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        repository.save(new Trial(id, learner, setting, clock.instant()));
        queue.put(GradingJobs.TRY, id.id());
        return id;
    }

    /** @throws UnknownSubmission if there is none of that id, it is another's, or it is forgotten */
    @Transactional(readOnly = true)
    public TrialState stateOf(LearnerId learner, TrialId id) {
        return repository
                .findByIdAndLearner(id, learner)
                .orElseThrow(() -> new UnknownSubmission(id))
                .state();
    }

    static void check(String input) {
        if (input.length() > MAX_INPUT_BYTES || input.getBytes(StandardCharsets.UTF_8).length > MAX_INPUT_BYTES) {
            throw new UnacceptableSource(UnacceptableSource.Reason.TOO_LONG);
        }
        if (!SourceCode.isText(input)) {
            throw new UnacceptableSource(UnacceptableSource.Reason.NOT_TEXT);
        }
    }
}
