package org.posad.ui.lesson;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.posad.learning.CourseProgress;
import org.posad.learning.Progress;

/** How far the learner has come in a course, as an open lesson shows it. */
final class LiveProgress {

    /** Learning hears of a verdict in a transaction of its own, a moment after the page does. */
    private static final List<Duration> PATIENCE = LongStream.of(20, 80, 200, 400, 800, 1500, 3000)
            .mapToObj(Duration::ofMillis)
            .toList();

    private final Supplier<Optional<CourseProgress>> reading;
    private final ValueSignal<Optional<CourseProgress>> now;

    LiveProgress(LearnerId learner, CourseId course, Progress progress) {
        this(() -> progress.of(learner, course));
    }

    private LiveProgress(Supplier<Optional<CourseProgress>> reading) {
        this.reading = reading;
        this.now = new ValueSignal<>(reading.get());
    }

    /** A visitor solves nothing. */
    static LiveProgress ofVisitor() {
        return new LiveProgress(Optional::empty);
    }

    Signal<Optional<CourseProgress>> now() {
        return now;
    }

    Signal<Boolean> solved(ExerciseId exercise) {
        return now.map(reading -> isSolved(reading, exercise));
    }

    /** An exercise has just been solved; shows it as soon as it counts. */
    void expect(ExerciseId solved) {
        Thread.ofVirtual().name("progress").start(() -> readUntil(solved));
    }

    private void readUntil(ExerciseId solved) {
        try {
            for (var pause : PATIENCE) {
                Thread.sleep(pause);
                var newest = reading.get();
                if (isSolved(newest, solved)) {
                    now.set(newest);
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSolved(Optional<CourseProgress> reading, ExerciseId exercise) {
        return reading.filter(each -> each.solved().contains(exercise)).isPresent();
    }
}
