package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MistakeExplanationTest {

    @Test
    void oneLanguageSpeaksForTheOther() {
        var explanation =
                MistakeExplanation.parse(typed(" ", " Сначала прочитайте. ")).orElseThrow();
        assertThat(explanation.text().in(Locale.ENGLISH)).isEqualTo("Сначала прочитайте.");
    }

    @Test
    void eachReaderGetsTheirLanguage() {
        var explanation = MistakeExplanation.parse(typed("Read first.", "Сначала прочитайте."))
                .orElseThrow();
        assertThat(explanation.text().in(Locale.ENGLISH)).isEqualTo("Read first.");
        assertThat(explanation.text().in(Locale.of("ru"))).isEqualTo("Сначала прочитайте.");
    }

    @Test
    void nothingOrTooMuchIsNoExplanation() {
        assertThat(MistakeExplanation.parse(typed(" ", ""))).isEmpty();
        assertThat(MistakeExplanation.parse(typed("x".repeat(2_001), ""))).isEmpty();
        assertThat(MistakeExplanation.parse(typed("a\0b", ""))).isEmpty();
    }

    private static Map<String, String> typed(String english, String russian) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("en", english);
        typed.put("ru", russian);
        return typed;
    }
}
