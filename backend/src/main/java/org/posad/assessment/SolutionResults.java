package org.posad.assessment;

import java.net.URI;
import java.util.List;
import org.posad.assessment.judging.SqlSolution;
import org.posad.assessment.sandbox.Reply;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.ExpectedResults;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.SourceFile;

/** Runs authors' solutions in SQL for what they come to: that is what will be expected of learners. */
public final class SolutionResults {

    private final Sandbox sandbox;

    /** @param token that the sandbox asks for; blank for none */
    public SolutionResults(URI sandbox, String token) {
        this.sandbox = Sandbox.at(sandbox, token);
    }

    /** What a solution comes to. */
    public sealed interface Answer {

        /** @param cases one for each of the exercise's */
        record Results(List<ExpectedResults> cases) implements Answer {}

        /** @param problem of the solution, a check or the data, as a sentence */
        record Failed(String problem) implements Answer {}
    }

    /**
     * @param exercise in SQL
     * @throws ProofImpossible if the sandbox does not do its part
     */
    public Answer of(GradedExercise exercise) {
        var solution = new SqlSolution(exercise, exercise.solution());
        return solution.answer(run(solution));
    }

    /**
     * What a wrong solution answers on all states of the data, as a digest.
     *
     * @param exercise in SQL
     * @throws ProofImpossible if the sandbox does not do its part
     */
    public String digestOf(GradedExercise exercise, List<SourceFile> wrong) {
        var solution = new SqlSolution(exercise, wrong);
        return solution.digest(run(solution));
    }

    private List<Reply> run(SqlSolution solution) {
        try {
            return sandbox.run(solution.runs(), _ -> {});
        } catch (SandboxFault e) {
            throw new ProofImpossible("The sandbox does not do its part: " + e.getMessage(), e);
        }
    }
}
