package org.posad.ui.verdict;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.ui.verdict.TextDiff.Piece;

class TextDiffTest {

    @Test
    void aMissingBlankIsAllThatDiffers() {
        assertThat(sides("Hello, Anna!\n", "Hello,Anna!\n")).containsExactly("Hello,[ ]Anna!¶ | Hello,Anna!¶");
    }

    @Test
    void aWrongNumberIsMarkedAndTheWordsAroundItAreNot() {
        assertThat(sides("Total: 42 kg\n", "Total: 45 kg\n")).containsExactly("Total: 4[2] kg¶ | Total: 4[5] kg¶");
    }

    @Test
    void lettersThatAreAlikeByChanceAreNoIslands() {
        assertThat(sides("Hello, Anna!\n", "Hello, {name}!\n")).containsExactly("Hello, [Anna]!¶ | Hello, [{name}]!¶");
    }

    @Test
    void aLineTooManyStandsAlone() {
        assertThat(sides("1\n2\n3\n", "1\n2\n2\n3\n")).containsExactly("1¶ | 1¶", "2¶ | 2¶", " | [2]¶", "3¶ | 3¶");
    }

    @Test
    void aMissingLineLeavesAGap() {
        assertThat(sides("one\ntwo\nthree\n", "one\nthree\n"))
                .containsExactly("one¶ | one¶", "[two]¶ | ", "three¶ | three¶");
    }

    @Test
    void linesWithLittleInCommonAreMarkedWhole() {
        assertThat(sides("Tuesday\nok\n", "42\nok\n")).containsExactly("[Tuesday]¶ | [42]¶", "ok¶ | ok¶");
    }

    @Test
    void anEmptyLineTooManyIsSeenByItsEnd() {
        assertThat(sides("a\nb\n", "a\n\nb\n")).containsExactly("a¶ | a¶", " | [¶]", "b¶ | b¶");
    }

    @Test
    void nothingPrintedIsAGapBesideWhatWasExpected() {
        assertThat(sides("Hello\n", "")).containsExactly("[Hello]¶ | ");
    }

    @Test
    void aMissingLineEndIsShownWhereNothingElseDiffers() {
        assertThat(sides("ready\n", "ready")).containsExactly("ready[¶] | ready");
    }

    @Test
    void blanksAtTheEndAreShownWhereNothingElseDiffers() {
        assertThat(sides("a b\n", "a b \n")).containsExactly("a b¶ | a b[ ]¶");
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(sides("ok 😀!\n", "ok 😁!\n")).containsExactly("ok [😀]!¶ | ok [😁]!¶");
    }

    @Test
    void hugeTextsAreComparedInTheBlinkOfAnEye() {
        var diff = TextDiff.of("a\n".repeat(8000), "b\n".repeat(8000));
        assertThat(diff.rows()).hasSize(8000);
    }

    private static List<String> sides(String expected, String actual) {
        return TextDiff.of(expected, actual).rows().stream()
                .map(row -> shown(row.expected()) + " | " + shown(row.actual()))
                .toList();
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining())
                .replace('\n', '¶');
    }
}
