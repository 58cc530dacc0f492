package org.posad.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.ui.sheet.LineMove.DOWN;
import static org.posad.ui.sheet.LineMove.IN;
import static org.posad.ui.sheet.LineMove.LEAVE;
import static org.posad.ui.sheet.LineMove.OUT;
import static org.posad.ui.sheet.LineMove.TAKE;
import static org.posad.ui.sheet.LineMove.UP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.catalog.LinePuzzle.Placed;

class LineProgramTest {

    private final LineProgram program = new LineProgram();

    @Test
    void aLineIsTakenInAtTheEndAsDeepAsTheLastOne() {
        program.move(0, TAKE);
        program.move(0, IN);
        program.move(1, TAKE);
        assertThat(program.lines()).containsExactly(new Placed(0, 1), new Placed(1, 1));
    }

    @Test
    void linesChangePlaces() {
        takes(0, 1, 2);
        program.move(2, UP);
        program.move(0, DOWN);
        assertThat(program.lines()).extracting(Placed::line).containsExactly(2, 0, 1);
    }

    @Test
    void whatIsPutBackCanBeTakenAgain() {
        takes(0, 1);
        program.move(0, LEAVE);
        assertThat(program.has(0)).isFalse();
        assertThat(program.moves(0)).containsExactly(TAKE);
    }

    @Test
    void onlyWhatIsPossibleIsOffered() {
        takes(0, 1, 2);
        program.move(1, IN);
        assertThat(program.moves(0)).containsExactly(DOWN, IN, LEAVE);
        assertThat(program.moves(1)).containsExactly(UP, DOWN, OUT, IN, LEAVE);
        assertThat(program.moves(2)).containsExactly(UP, IN, LEAVE);
    }

    @Test
    void whatIsNotPossibleChangesNothing() {
        takes(0, 1);
        program.move(0, UP);
        program.move(1, DOWN);
        program.move(0, OUT);
        program.move(0, TAKE);
        program.move(7, LEAVE);
        assertThat(program.lines()).containsExactly(new Placed(0, 0), new Placed(1, 0));
    }

    @Test
    void indentationHasABottom() {
        takes(0);
        for (int step = 0; step < 20; step++) {
            program.move(0, IN);
        }
        assertThat(program.lines()).containsExactly(new Placed(0, 8));
    }

    @Test
    void aDroppedLineTakesThePlaceAndTheDepthOfTheOneBelow() {
        program.become(List.of(new Placed(0, 0), new Placed(1, 1), new Placed(2, 0)));
        program.drop(2, 1);
        assertThat(program.lines()).containsExactly(new Placed(0, 0), new Placed(2, 1), new Placed(1, 1));
        program.drop(3, 0);
        assertThat(program.lines()).extracting(Placed::line).containsExactly(3, 0, 2, 1);
    }

    @Test
    void aLineDroppedBesideTheOthersGoesToTheEndAndKeepsItsDepth() {
        program.become(List.of(new Placed(0, 2), new Placed(1, 0)));
        program.drop(0, -1);
        program.drop(0, 0);
        assertThat(program.lines()).containsExactly(new Placed(1, 0), new Placed(0, 2));
    }

    private void takes(int... lines) {
        for (var line : lines) {
            program.move(line, TAKE);
        }
    }
}
