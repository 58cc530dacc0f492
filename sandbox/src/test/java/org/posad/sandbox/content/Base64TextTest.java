package org.posad.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Base64TextTest {

    @Test
    void endsWithALineFeed() {
        assertThat(Base64Text.encode(Bytes.of("hello\n"))).isEqualTo("aGVsbG8K\n");
    }

    @Test
    void breaksTheLineAfterSixtyCharacters() {
        assertThat(Base64Text.encode(Bytes.of("a".repeat(46)))).isEqualTo("YWFh".repeat(15) + "\nYQ==\n");
        assertThat(Base64Text.encode(Bytes.of("a".repeat(45)))).isEqualTo("YWFh".repeat(15) + "\n");
    }

    @Test
    void writesNothingForNothing() {
        assertThat(Base64Text.encode(Bytes.NONE)).isEmpty();
    }

    @Test
    void skipsForeignCharacters() {
        assertThat(Base64Text.decode(" aGVs\r\n-bG8*K ")).isEqualTo(Bytes.of("hello\n"));
    }

    @Test
    void readsWhatItCanOfABrokenEnd() {
        assertThat(Base64Text.decode("aGVsbG8")).isEqualTo(Bytes.of("hello"));
        assertThat(Base64Text.decode("aGVsb")).isEqualTo(Bytes.of("hel"));
        assertThat(Base64Text.decode("aGVs=bG8K")).isEqualTo(Bytes.of("hel"));
    }

    @Test
    void readsBackWhatItWrote() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(Base64Text.decode(Base64Text.encode(Bytes.of(bytes)))).isEqualTo(Bytes.of(bytes));
    }
}
