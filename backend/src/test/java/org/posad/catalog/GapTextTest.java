package org.posad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapTextTest {

    private static final GapText LOOP = GapText.of("while (____) {\n    ____;\n}\n");

    @Test
    void isFilledAndReadAgain() {
        var fillings = List.of("a (b)", "$1 \\E");
        var program = LOOP.filled(fillings);
        assertThat(program).isEqualTo("while (a (b)) {\n    $1 \\E;\n}\n");
        assertThat(LOOP.fillings(program)).contains(fillings);
    }

    @Test
    void anOpenGapIsFilledWithNothing() {
        assertThat(LOOP.fillings("while (____) {\n    x++;\n}\n")).contains(List.of("", "x++"));
    }

    @Test
    void whatDiffersOutsideOfTheGapsIsNotIt() {
        assertThat(LOOP.fillings("while (true) { x++; }")).isEmpty();
        assertThat(LOOP.fillings("while (a) {\n    b\nc;\n}\n")).isEmpty();
    }

    @Test
    void changesAreCountedByLines() {
        var before = List.of(new SourceFile("main.py", "a\nb\nc\n"));
        assertThat(LineChanges.between(before, before)).isZero();
        assertThat(LineChanges.between(before, List.of(new SourceFile("main.py", "a\nx\nc\n"))))
                .isEqualTo(1);
        assertThat(LineChanges.between(before, List.of(new SourceFile("main.py", "a\nb\nc\nd\n"))))
                .isEqualTo(1);
        assertThat(LineChanges.between(before, List.of(new SourceFile("main.py", "a\nc\n"))))
                .isEqualTo(1);
    }
}
