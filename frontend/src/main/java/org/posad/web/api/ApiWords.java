package org.posad.web.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.catalog.Text;
import org.posad.words.Headline;
import org.posad.words.OutcomeWords;
import org.posad.words.Phrases;

/** Says in the caller's language what the pages say. */
record ApiWords(Locale language) {

    String of(Text text) {
        return text.in(language);
    }

    @Nullable
    String ofNullable(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }

    String of(Grading grading) {
        return Headline.of(Phrases.in(language), grading);
    }

    String of(Outcome outcome) {
        return OutcomeWords.of(Phrases.in(language), language, outcome);
    }
}
