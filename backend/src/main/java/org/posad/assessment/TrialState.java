package org.posad.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;

/** Where a trial run is on its way. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface TrialState {

    record Waiting(boolean delayed) implements TrialState {}

    /**
     * @param stdout shortened
     * @param outcome {@link Outcome.Passed} where the program ended by itself with status 0
     * @param time CPU time
     */
    record Finished(String stdout, String stderr, Outcome outcome, Duration time, int memoryKb) implements TrialState {}

    /**
     * SQL that has been run.
     *
     * @param tables the result set of each query
     * @param outcome {@link Outcome.Passed} where it ran to its end
     * @param time CPU time
     */
    record Answered(List<Grid> tables, Outcome outcome, Duration time, int memoryKb) implements TrialState {}

    record DoesNotCompile(String output, List<CompilerMessage> messages) implements TrialState {}
}
