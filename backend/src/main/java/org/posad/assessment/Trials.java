package org.posad.assessment;

import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.stereotype.Service;

/** Lets learners run their code on input of their own: not graded, and forgotten within a day. */
@Service
public class Trials {

    Trials() {}

    /**
     * Queues the run and returns at once; the {@link GradingFeed} tells when it has ended.
     *
     * @param input at most 64 KiB
     * @throws UnknownExercise if no published course has it
     * @throws UnacceptableSource if the input is too long or not text, or the files are not those of the exercise
     * @throws TooManySubmissions if the learner has to wait; the reason says what for
     */
    public TrialId run(LearnerId learner, ExerciseId exercise, SourceCode source, String input) {
        throw new UnsupportedOperationException();
    }

    /** @throws UnknownSubmission if there is none of that id, or it is another's */
    public TrialState stateOf(LearnerId learner, TrialId id) {
        throw new UnsupportedOperationException();
    }
}
