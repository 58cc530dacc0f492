package org.posad.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Draft;
import org.posad.assessment.SourceCode;
import org.springframework.dao.QueryTimeoutException;

class AutosaveTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final SourceCode MINE = SourceCode.of("main.py", "mine");
    private static final SourceCode THEIRS = SourceCode.of("main.py", "theirs");

    private final Drawer drawer = new Drawer();
    private final Autosave autosave = new Autosave(Optional.empty(), drawer);

    @Test
    void whatIsNewBeginsUntouched() {
        assertThat(autosave.state()).isEqualTo(new Saving.Untouched());
        assertThat(autosave.version()).isZero();
    }

    @Test
    void whatIsThereAlreadyWasSavedBefore() {
        var found = new Autosave(Optional.of(new Draft(MINE, 3, NOON)), drawer);
        assertThat(found.state()).isEqualTo(new Saving.Saved(NOON));
        assertThat(found.version()).isEqualTo(3);
    }

    @Test
    void eachTextGoesOnFromTheOneBefore() {
        autosave.save(MINE);
        assertThat(autosave.save(THEIRS)).isEqualTo(new Saving.Saved(NOON));
        assertThat(drawer.version).isEqualTo(2);
    }

    @Test
    void whatAnotherTabSavedIsNotOverwritten() {
        anotherTabSaves();
        assertThat(autosave.save(MINE)).isEqualTo(new Saving.Conflict(new Draft(THEIRS, 1, NOON)));
        assertThat(drawer.content).isEqualTo(THEIRS);
    }

    @Test
    void nothingIsSavedUntilTheLearnerHasChosen() {
        anotherTabSaves();
        autosave.save(MINE);
        assertThat(autosave.save(MINE)).isInstanceOf(Saving.Conflict.class);
        assertThat(drawer.content).isEqualTo(THEIRS);
    }

    @Test
    void keepingMineOverwritesTheOther() {
        anotherTabSaves();
        autosave.save(MINE);
        assertThat(autosave.keepMine(MINE)).isEqualTo(new Saving.Saved(NOON));
        assertThat(drawer.content).isEqualTo(MINE);
    }

    @Test
    void takingTheOtherGoesOnFromIt() {
        anotherTabSaves();
        if (autosave.save(MINE) instanceof Saving.Conflict(var other)) {
            autosave.takeOther(other);
        }
        assertThat(autosave.save(MINE)).isEqualTo(new Saving.Saved(NOON));
        assertThat(autosave.version()).isEqualTo(2);
    }

    @Test
    void aTextOfAPageClosedTooEarlyGoesOnFromItsOwnVersion() {
        autosave.save(MINE);
        var reloaded = new Autosave(Optional.of(new Draft(MINE, 1, NOON)), drawer);
        anotherTabSaves();
        reloaded.continueFrom(1);
        assertThat(reloaded.save(MINE)).isInstanceOf(Saving.Conflict.class);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoFaultOfTheLearners() {
        drawer.broken = true;
        assertThat(autosave.save(MINE)).isEqualTo(new Saving.Failed());
        drawer.broken = false;
        assertThat(autosave.save(MINE)).isEqualTo(new Saving.Saved(NOON));
    }

    private void anotherTabSaves() {
        drawer.content = THEIRS;
        drawer.version++;
    }

    /** Keeps one draft as the real one does. */
    private static final class Drawer implements Autosave.Drawer {

        private SourceCode content = MINE;
        private long version;
        private boolean broken;

        @Override
        public Draft.Saving save(SourceCode source, long basedOn) {
            if (broken) {
                throw new QueryTimeoutException("too slow");
            }
            if (basedOn != version) {
                return new Draft.Saving.Outdated(new Draft(content, version, NOON));
            }
            content = source;
            version++;
            return new Draft.Saving.Saved(version, NOON);
        }
    }
}
