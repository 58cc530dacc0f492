package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.posad.catalog.Comparison;

class LikenessTest {

    @Test
    void isToTheLetterWhenExact() {
        assertThat(Likeness.holds(Comparison.EXACT, "a\n", "a\n")).isTrue();
        assertThat(Likeness.holds(Comparison.EXACT, "a\n", "a")).isFalse();
    }

    @Test
    void overlooksWhatNobodySeesInLines() {
        assertThat(Likeness.holds(Comparison.LINES, "a\nb\n", "a  \nb\t\r\n\n")).isTrue();
        assertThat(Likeness.holds(Comparison.LINES, "", "\n")).isTrue();
    }

    @Test
    void seesIndentationBlankLinesAndCaseInLines() {
        assertThat(Likeness.holds(Comparison.LINES, "a", " a")).isFalse();
        assertThat(Likeness.holds(Comparison.LINES, "a\nb", "a\n\nb")).isFalse();
        assertThat(Likeness.holds(Comparison.LINES, "a b", "a  b")).isFalse();
        assertThat(Likeness.holds(Comparison.LINES, "a", "A")).isFalse();
    }

    @Test
    void countsWordsOnlyInTokens() {
        assertThat(Likeness.holds(Comparison.TOKENS, "1 2\n3", "  1\t2 3\n")).isTrue();
        assertThat(Likeness.holds(Comparison.TOKENS, "12", "1 2")).isFalse();
    }

    @Test
    void overlooksTheOrderOfLinesAndNothingElse() {
        assertThat(Likeness.holds(Comparison.UNORDERED, "a\nb\nb\n", "b \na\nb"))
                .isTrue();
        assertThat(Likeness.holds(Comparison.UNORDERED, "a\nb\nb\n", "a\na\nb\n"))
                .isFalse();
        assertThat(Likeness.holds(Comparison.UNORDERED, "a\n", "a\n\nb\n")).isFalse();
    }

    @Test
    void allowsNumbersToDifferALittle() {
        assertThat(near("3.14159", "3.142", 0.001)).isTrue();
        assertThat(near("1000000", "1000001", 0.00001)).as("relative").isTrue();
        assertThat(near("0", "0.0009", 0.001)).as("absolute").isTrue();
        assertThat(near("area 2.50", "area 2.5", 0)).isTrue();
        assertThat(near("1e3", "1000", 0)).isTrue();
    }

    @Test
    void seesWhatIsNotNearOrNoNumber() {
        assertThat(near("3.14159", "3.15", 0.001)).isFalse();
        assertThat(near("5", "NaN", 0.5)).isFalse();
        assertThat(near("5", "Infinity", 0.5)).isFalse();
        assertThat(near("5", "1e999999999", 0.5)).isFalse();
        assertThat(near("5", "9".repeat(100_000), 0.5)).isFalse();
        assertThat(near("5 6", "5", 0.5)).isFalse();
        assertThat(near("area 5", "Area 5", 0.5)).isFalse();
        assertThat(near("12345678901234567890", "12345678901234567891", 0)).isFalse();
    }

    private static boolean near(String expected, String actual, double tolerance) {
        return Likeness.holds(Comparison.numbers(tolerance), expected, actual);
    }
}
