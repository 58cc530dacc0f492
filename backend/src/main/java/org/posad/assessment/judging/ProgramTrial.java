package org.posad.assessment.judging;

import org.posad.assessment.Outcome;
import org.posad.assessment.TrialState;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Run;
import org.posad.catalog.GradedExercise.Limits;

/** A program that reads what the learner has typed. */
final class ProgramTrial implements TrialRun {

    private final Run run;
    private final Sources sources;
    private final Outcomes outcomes;

    ProgramTrial(Limits limits, Sources sources, String input) {
        this.run = new Program(sources).on(input, limits);
        this.sources = sources;
        this.outcomes = new Outcomes(sources, limits);
    }

    @Override
    public Run run() {
        return run;
    }

    @Override
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
