package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.posad.catalog.GradedExercise.Comparison;

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
}
