package org.posad.assessment;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.posad.assessment.judging.TrialRun;
import org.posad.assessment.sandbox.Sandbox;
import org.posad.assessment.sandbox.SandboxFault;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.ProgrammingLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Lets whoever comes by run programs without an account. Nothing is queued and nothing is kept; a few run at a time, so
 * that visitors never stand in the way of learners.
 */
@Service
public class VisitorRuns {

    private static final Logger LOG = LoggerFactory.getLogger(VisitorRuns.class);
    private static final GradedExercise.Limits SMALL = new GradedExercise.Limits(Duration.ofSeconds(2), 128);
    private static final int SEATS = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore seats = new Semaphore(SEATS, true);
    private final VisitorThrottle throttle;
    private final Courses courses;
    private final Sandbox sandbox;

    VisitorRuns(VisitorThrottle throttle, Courses courses, Sandbox sandbox) {
        this.throttle = throttle;
        this.courses = courses;
        this.sandbox = sandbox;
    }

    /**
     * Runs a program that belongs to no exercise, within small limits. Blocks until it has ended.
     *
     * @throws UnacceptableSource if the input is too long or not text
     */
    public VisitorRun run(VisitorAddress visitor, ProgrammingLanguage language, SourceCode source, String input) {
        Trials.check(input);
        return run(visitor, TrialRun.of(language, source, input, SMALL));
    }

    /**
     * Runs a program for an exercise, within its limits. Blocks until it has ended.
     *
     * @throws UnknownExercise if no published course has it
     * @throws UnacceptableSource if the input is too long or not text, or the files are not those of the exercise
     */
    public VisitorRun run(VisitorAddress visitor, ExerciseId exercise, SourceCode source, String input) {
        Trials.check(input);
        var graded = courses.graded(exercise).orElseThrow(() -> new UnknownExercise(exercise));
        return run(visitor, TrialRun.of(graded, source.forExercise(graded.exercise()), input));
    }

    private VisitorRun run(VisitorAddress visitor, TrialRun trial) {
        return throttle.count(visitor).<VisitorRun>map(VisitorRun.TooOften::new).orElseGet(() -> seated(trial));
    }

    private VisitorRun seated(TrialRun trial) {
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new VisitorRun.NoRoom();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new VisitorRun.NoRoom();
        }
        try {
            return new VisitorRun.Ended(
                    trial.state(sandbox.run(List.of(trial.run()), _ -> {}).getFirst()));
        } catch (SandboxFault e) {
            LOG.warn("A visitor's program was not run: {}", e.getMessage());
            return new VisitorRun.NoRoom();
        } finally {
            seats.release();
        }
    }
}
