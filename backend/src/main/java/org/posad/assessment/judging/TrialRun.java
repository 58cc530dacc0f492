package org.posad.assessment.judging;

import org.posad.assessment.Outcome;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TrialState;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise;

/** A learner's program on input of their own: what it prints is shown, and compared with nothing. */
public final class TrialRun {

    private final Run run;
    private final Sources sources;
    private final Outcomes outcomes;

    private TrialRun(Run run, Sources sources, Outcomes outcomes) {
        this.run = run;
        this.sources = sources;
        this.outcomes = outcomes;
    }

    public static TrialRun of(GradedExercise exercise, SourceCode source, String input) {
        var sources = Sources.of(exercise.exercise().programming(), source);
        return new TrialRun(
                new Program(sources).on(input, exercise.limits()), sources, new Outcomes(sources, exercise.limits()));
    }

    public Run run() {
        return run;
    }

    public TrialState state(Reply reply) {
        if (outcomes.doesNotCompile(reply)) {
            var output = outcomes.compilerOutput(reply);
            return new TrialState.DoesNotCompile(Shown.head(output, Shown.TRIAL), CompilerMessages.in(output, sources));
        }
        return new TrialState.Finished(
                Shown.head(reply.output(), Shown.TRIAL),
                Shown.ends(outcomes.errors(reply), Shown.TRIAL),
                outcomes.of(reply, Outcome.Passed::new),
                reply.cpu(),
                reply.memoryKb());
    }
}
