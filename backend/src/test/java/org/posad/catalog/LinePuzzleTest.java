package org.posad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.catalog.LinePuzzle.Placed;

class LinePuzzleTest {

    private static final String SOLUTION = "for n in range(3):\n    print(n)\nprint(\"end\")\n";
    private static final LinePuzzle PUZZLE = LinePuzzle.of(SOLUTION + "print(n - 1)\n");

    @Test
    void itsOrderDoesNotDependOnTheAuthors() {
        var other = LinePuzzle.of("print(n - 1)\n\n  print(\"end\")\nprint(n)\nfor n in range(3):\n");
        assertThat(other).isEqualTo(PUZZLE);
    }

    @Test
    void aProgramIsPutTogetherAndTakenApart() {
        var placed = PUZZLE.placed(SOLUTION);
        assertThat(placed).extracting(Placed::depth).containsExactly(0, 1, 0);
        assertThat(PUZZLE.program(placed)).isEqualTo(SOLUTION);
        assertThat(PUZZLE.makes(SOLUTION)).isTrue();
    }

    @Test
    void aLineIsUsedOnlyAsOftenAsItIsThere() {
        assertThat(PUZZLE.placed("print(n)\nprint(n)\n")).hasSize(1);
        assertThat(PUZZLE.makes("print(n)\nprint(n)\n")).isFalse();
        assertThat(LinePuzzle.of("x\nx\n").makes("x\nx\n")).isTrue();
    }

    @Test
    void whatIsNoneOfItsLinesIsLeftOut() {
        assertThat(PUZZLE.placed("import os\nprint(n)\n")).hasSize(1);
        assertThat(PUZZLE.makes("import os\nprint(n)\n")).isFalse();
        assertThat(PUZZLE.program(List.of())).isEmpty();
    }
}
