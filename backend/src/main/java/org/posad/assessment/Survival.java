package org.posad.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.judging.Examination;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.GradedExercise;

/** Whether an exercise accepts a program, found out with as few runs as possible: most programs fail the first test. */
final class Survival {

    private final Sandbox sandbox;
    private final Examination examination;

    Survival(Sandbox sandbox, GradedExercise exercise, SourceCode source) {
        this.sandbox = sandbox;
        this.examination = Examination.of(exercise, source);
    }

    Fate fate() throws SandboxFault {
        var runs = examination.runs();
        var replies = new ArrayList<Reply>();
        for (var wave = 1; replies.size() < runs.size(); wave *= 4) {
            var from = replies.size();
            replies.addAll(sandbox.run(runs.subList(from, Math.min(from + wave, runs.size())), _ -> {}));
            if (fails(replies, runs.size())) {
                return Fate.DIES;
            }
        }
        return switch (verdict(replies)) {
            case Verdict.Accepted _ -> Fate.SURVIVES;
            case Verdict.Rejected _ -> Fate.DIES;
            case Verdict.DoesNotCompile _ -> Fate.DOES_NOT_COMPILE;
        };
    }

    private Verdict verdict(List<Reply> replies) throws SandboxFault {
        var then = examination.then(replies);
        return then.isPresent()
                ? then.get().verdict(sandbox.run(then.get().runs(), _ -> {}))
                : examination.verdict(replies);
    }

    private boolean fails(List<Reply> replies, int runs) {
        var soFar = new ArrayList<@Nullable Reply>(replies);
        while (soFar.size() < runs) {
            soFar.add(null);
        }
        return examination.soFar(soFar).stream().anyMatch(result -> !result.passed());
    }
}
