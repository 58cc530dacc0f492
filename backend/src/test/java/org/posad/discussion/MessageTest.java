package org.posad.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\0", "half a pair: \ud83d"})
    void whatCannotBeReadIsNoMessage(String typed) {
        assertThat(Message.parse(typed)).isEmpty();
    }

    @Test
    void aMessageHasABound() {
        assertThat(Message.parse("я".repeat(Message.LONGEST))).isPresent();
        assertThat(Message.parse("я".repeat(Message.LONGEST + 1))).isEmpty();
        assertThat(Message.parse("x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void charactersThatCannotBeStoredAreLeftOut() {
        assertThat(Message.parse(" a\0b ")).contains(new Message("ab"));
    }

    @Test
    void itsBeginningShowsNoCode() {
        assertThat(new Message("Why?\n```\nprint(1)\n```").beginning()).isEqualTo("Why?");
        assertThat(new Message("😀".repeat(300)).beginning()).isEqualTo("😀".repeat(200) + "…");
    }

    @Test
    void aReasonIsALine() {
        assertThat(Reason.parse("  ")).isEmpty();
        assertThat(Reason.parse("a\nb")).isEmpty();
        assertThat(Reason.parse("x".repeat(Reason.LONGEST + 1))).isEmpty();
        assertThat(Reason.parse(" Gives the solution away. ")).contains(new Reason("Gives the solution away."));
    }

    @Test
    void addressesThatAreTypedMayBeAnything() {
        assertThat(QuestionId.parse("../etc")).isEmpty();
        var id = QuestionId.random();
        assertThat(QuestionId.parse(id.toString())).contains(id);
    }
}
