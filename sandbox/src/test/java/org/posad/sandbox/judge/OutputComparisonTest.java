package org.posad.sandbox.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.posad.sandbox.content.Bytes;

class OutputComparisonTest {

    @Test
    void whiteSpaceAtTheEndsOfLinesDoesNotCount() {
        assertThat(equal("a\nb\n", "a \t\r\nb\0")).isTrue();
    }

    @Test
    void emptyLinesAtTheEndDoNotCount() {
        assertThat(equal("a", "a\n\n \n")).isTrue();
    }

    @Test
    void everythingElseCounts() {
        assertThat(equal("a", " a")).isFalse();
        assertThat(equal("a b", "a  b")).isFalse();
        assertThat(equal("a", "A")).isFalse();
        assertThat(equal("a\nb", "a\n\nb")).isFalse();
    }

    @Test
    void nothingPrintedIsNotAnEmptyText() {
        assertThat(OutputComparison.equal(Bytes.of(""), null)).isFalse();
    }

    @Test
    void nothingExpectedIsAlwaysMet() {
        assertThat(OutputComparison.equal(null, null)).isTrue();
        assertThat(OutputComparison.equal(null, Bytes.of("a"))).isTrue();
    }

    @Test
    void bytesThatAreNoTextAreComparedAsTheyAre() {
        Bytes noText = Bytes.of(new byte[] {(byte) 0xFF, ' '});
        assertThat(OutputComparison.equal(noText, noText)).isTrue();
        assertThat(OutputComparison.equal(Bytes.of(new byte[] {(byte) 0xFF}), noText))
                .isFalse();
    }

    private static boolean equal(String expected, String actual) {
        return OutputComparison.equal(Bytes.of(expected), Bytes.of(actual));
    }
}
