package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Grading;
import org.posad.assessment.GradingFeed.Following;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.TrialId;
import org.posad.assessment.TrialState;
import org.posad.assessment.UnknownSubmission;
import org.posad.catalog.ExerciseId;

/**
 * The submission and the trial run that a workplace shows, as they are at the moment. News come on threads of the
 * feed's; whatever they are about is asked for, so that a page shows what the database says.
 */
final class Results {

    /** How often an open submission is asked for: its place in the queue changes by what others do, and that is no news. */
    private static final Duration OPEN = Duration.ofSeconds(2);

    private final LearnerId learner;
    private final ExerciseId exercise;
    private final Toolbox toolbox;
    private final Runnable onSolved;
    private final ValueSignal<Optional<Grading>> grading = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Optional<TrialState>> trial = new ValueSignal<>(Optional.empty());
    private @Nullable SubmissionId submission;
    private @Nullable TrialId run;
    private int aboutSource;
    private boolean following;
    private boolean lookingAgain;

    /** @param onSolved called on any thread */
    Results(LearnerId learner, ExerciseId exercise, Toolbox toolbox, Runnable onSolved) {
        this.learner = learner;
        this.exercise = exercise;
        this.toolbox = toolbox;
        this.onSolved = onSolved;
    }

    Signal<Optional<Grading>> grading() {
        return grading;
    }

    Signal<Optional<TrialState>> trial() {
        return trial;
    }

    synchronized void submit(SourceCode source) {
        submission = toolbox.submissions().submit(learner, exercise, source);
        aboutSource = source.hashCode();
        lookAtSubmission();
    }

    synchronized void run(SourceCode source, String input) {
        run = toolbox.trials().run(learner, exercise, source, input);
        aboutSource = source.hashCode();
        lookAtRun();
    }

    /** An earlier submission, instead of the newest. */
    synchronized void show(SubmissionId earlier) {
        submission = earlier;
        aboutSource = toolbox.submissions().sourceOf(learner, earlier).hashCode();
        lookAtSubmission();
    }

    /** What a page shows that has just been opened. */
    void showNewest() {
        toolbox.submissions().newest(learner, exercise).ifPresent(this::show);
    }

    /** Nothing before the first submission. */
    synchronized Optional<SubmissionId> submission() {
        return Optional.ofNullable(submission);
    }

    /** Whether what is shown was said of this text, so that its lines are the same. */
    synchronized boolean areAbout(SourceCode source) {
        return source.hashCode() == aboutSource;
    }

    /** Keeps what is shown up to date while the component is in a page. */
    void followWhileShown(Component component) {
        component.addAttachListener(_ -> {
            var following = follow();
            component.addDetachListener(event -> {
                event.unregisterListener();
                following.close();
            });
        });
    }

    private synchronized Following follow() {
        following = true;
        var feed = toolbox.feed().follow(learner, this::heard);
        lookAtSubmission(); // it may have moved on before we listened
        lookAtRun();
        return () -> {
            synchronized (this) {
                following = false;
            }
            feed.close();
        };
    }

    private synchronized void heard(UUID id) {
        if (submission != null && submission.id().equals(id)) {
            lookAtSubmission();
        } else if (run != null && run.id().equals(id)) {
            lookAtRun();
        }
    }

    private synchronized void lookAtSubmission() {
        if (submission == null) {
            return;
        }
        var now = toolbox.submissions().gradingOf(learner, submission);
        if (now instanceof Grading.Replaced(var by)) {
            show(by); // sent from another tab
            return;
        }
        var before = grading.peek();
        grading.set(Optional.of(now));
        if (now.isAccepted() && !before.filter(Grading::isAccepted).isPresent()) {
            onSolved.run();
        }
        if (isOpen(now) && following && !lookingAgain) {
            lookingAgain = true;
            CompletableFuture.delayedExecutor(OPEN.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::lookAgain);
        }
    }

    private synchronized void lookAgain() {
        lookingAgain = false;
        if (following) {
            lookAtSubmission();
        }
    }

    private void lookAtRun() {
        if (run != null) {
            try {
                trial.set(Optional.of(toolbox.trials().stateOf(learner, run)));
            } catch (UnknownSubmission _) {
                trial.set(Optional.empty()); // a day has passed over it
            }
        }
    }

    private static boolean isOpen(Grading grading) {
        return grading instanceof Grading.Queued || grading instanceof Grading.Running;
    }
}
