package org.posad.ui.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.Function;
import org.posad.assessment.TrialState;
import org.posad.assessment.UnacceptableSource;
import org.posad.assessment.UnknownExercise;
import org.posad.assessment.VisitorAddress;
import org.posad.assessment.VisitorRun;
import org.posad.ui.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A visitor's program on its way, and what came of it. Running takes its time, so it has a thread of its own. */
public final class VisitorTrial {

    private static final Logger LOG = LoggerFactory.getLogger(VisitorTrial.class);

    private final Component where;
    private final ValueSignal<Optional<TrialState>> state = new ValueSignal<>(Optional.empty());
    private final ValueSignal<String> problem = new ValueSignal<>("");

    /** @param where the component that says what came of it */
    public VisitorTrial(Component where) {
        this.where = where;
    }

    public Signal<Optional<TrialState>> state() {
        return state;
    }

    /** Why it was not run, in a sentence; empty, if it was. */
    public Signal<String> problem() {
        return problem;
    }

    public boolean isUnderWay() {
        return state.peek().filter(TrialState.Waiting.class::isInstance).isPresent();
    }

    /** One at a time: while one is under way, another is not begun. */
    public void start(Function<VisitorAddress, VisitorRun> program) {
        if (isUnderWay()) {
            return;
        }
        var ui = UI.getCurrentOrThrow();
        var address =
                VisitorAddress.of(String.valueOf(ui.getSession().getBrowser().getAddress()));
        problem.set("");
        state.set(Optional.of(new TrialState.Waiting(false)));
        Thread.ofVirtual().name("visitor").start(() -> {
            var ended = attempt(program, address);
            var _ = ui.access(() -> settle(ended));
        });
    }

    private sealed interface Attempt {
        record Run(VisitorRun run) implements Attempt {}

        record Unacceptable(UnacceptableSource.Reason reason) implements Attempt {}

        record Gone() implements Attempt {}
    }

    private static Attempt attempt(Function<VisitorAddress, VisitorRun> program, VisitorAddress address) {
        try {
            return new Attempt.Run(program.apply(address));
        } catch (UnacceptableSource e) {
            return new Attempt.Unacceptable(e.reason());
        } catch (UnknownExercise _) {
            return new Attempt.Gone();
        } catch (RuntimeException e) {
            LOG.error("A visitor's program was not run", e);
            return new Attempt.Run(new VisitorRun.NoRoom());
        }
    }

    private void settle(Attempt attempt) {
        switch (attempt) {
            case Attempt.Run(VisitorRun.Ended(var result)) -> state.set(Optional.of(result));
            case Attempt.Run(VisitorRun.TooOften(var wait)) ->
                refuse(where.getTranslation("visitor.too-often", wait.toSeconds() + 1));
            case Attempt.Run(VisitorRun.NoRoom _) -> refuse(where.getTranslation("visitor.no-room"));
            case Attempt.Unacceptable(var reason) -> refuse(Refusals.of(where, reason));
            case Attempt.Gone _ -> refuse(where.getTranslation("lesson.refused.gone"));
        }
    }

    private void refuse(String sentence) {
        state.set(Optional.empty());
        problem.set(sentence);
    }
}
