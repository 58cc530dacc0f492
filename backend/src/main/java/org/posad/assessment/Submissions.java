package org.posad.assessment;

import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.springframework.stereotype.Service;

/** Where learners' code comes in and verdicts come out. */
@Service
public class Submissions {

    Submissions() {}

    /**
     * Queues the code and returns at once; a {@link SubmissionGraded} follows. It replaces the learner's own attempt at
     * the same exercise if that is still waiting.
     *
     * @throws UnknownExercise if no published course has it
     * @throws UnacceptableSource if its files are not those that the exercise begins with
     * @throws TooManySubmissions if the learner has to wait; the reason says what for
     */
    public SubmissionId submit(LearnerId learner, ExerciseId exercise, SourceCode source) {
        throw new UnsupportedOperationException();
    }

    /**
     * Where the learner's own submission is on its way.
     *
     * @throws UnknownSubmission if there is none of that id, or it is another's
     */
    public Grading gradingOf(LearnerId learner, SubmissionId id) {
        throw new UnsupportedOperationException();
    }

    /** What the learner sent. */
    public SourceCode sourceOf(LearnerId learner, SubmissionId id) {
        throw new UnsupportedOperationException();
    }

    /** The learner's latest submissions to an exercise, newest first. */
    public List<SubmissionSummary> latest(LearnerId learner, ExerciseId exercise, int limit) {
        throw new UnsupportedOperationException();
    }

    /** For each exercise of the course that the learner has solved, the first accepted submission. */
    public List<Evidence> evidence(LearnerId learner, CourseId course) {
        throw new UnsupportedOperationException();
    }

    /** The newest submission to an exercise, if there is any: what a reload of the page shows. */
    public Optional<SubmissionId> newest(LearnerId learner, ExerciseId exercise) {
        return latest(learner, exercise, 1).stream().map(SubmissionSummary::id).findFirst();
    }
}
