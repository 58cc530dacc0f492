package org.posad.ui.lesson;

import java.io.Serializable;
import java.util.Optional;
import org.posad.assessment.Draft;
import org.posad.assessment.SourceCode;
import org.posad.assessment.UnacceptableSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Keeps the draft of one exercise, and lets nobody's text be overwritten unasked. */
final class Autosave implements Serializable {

    /** Saves what goes on from that version, unless there is a newer one. */
    @FunctionalInterface
    interface Drawer extends Serializable {
        Draft.Saving save(SourceCode source, long basedOn);
    }

    private final Drawer drawer;
    private long version;
    private Saving state;

    Autosave(Optional<Draft> draft, Drawer drawer) {
        this.drawer = drawer;
        this.version = draft.map(Draft::version).orElse(0L);
        this.state =
                draft.<Saving>map(found -> new Saving.Saved(found.savedAt())).orElseGet(Saving.Untouched::new);
    }

    /** The version of the draft that the editor's text continues. */
    long version() {
        return version;
    }

    Saving state() {
        return state;
    }

    /** The text turns out to go on from an older version: it comes from a page that was closed too early. */
    void continueFrom(long older) {
        version = older;
    }

    /** While a conflict is open nothing is saved: both texts wait for the learner's word. */
    Saving save(SourceCode source) {
        if (!(state instanceof Saving.Conflict)) {
            state = attempt(source);
        }
        return state;
    }

    /** There is nothing that could be saved. */
    Saving refuse(UnacceptableSource.Reason reason) {
        state = new Saving.Refused(reason);
        return state;
    }

    /** What the learner has here goes over what the other tab has saved. */
    Saving keepMine(SourceCode mine) {
        leaveConflict();
        return save(mine);
    }

    /** What the other tab has saved goes into the editor. */
    Saving takeOther(Draft other) {
        leaveConflict();
        state = new Saving.Saved(other.savedAt());
        return state;
    }

    private void leaveConflict() {
        if (state instanceof Saving.Conflict(var other)) {
            version = other.version();
            state = new Saving.Saved(other.savedAt());
        }
    }

    private Saving attempt(SourceCode source) {
        try {
            return switch (drawer.save(source, version)) {
                case Draft.Saving.Saved(var newVersion, var at) -> {
                    version = newVersion;
                    yield new Saving.Saved(at);
                }
                case Draft.Saving.Outdated(var newer) -> new Saving.Conflict(newer);
            };
        } catch (DataAccessException | TransactionException _) {
            return new Saving.Failed();
        }
    }
}
