package org.posad.web.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.posad.certification.FileProblem;
import org.posad.certification.ForeignStanding;
import org.posad.certification.RevocationReason;

class VerifyWordsTest {

    private final VerifyWords english = VerifyWords.in(Locale.ENGLISH);
    private final VerifyWords russian = VerifyWords.in(Locale.of("ru"));

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(new TreeSet<>(russian.bundle().keySet()))
                .isEqualTo(new TreeSet<>(english.bundle().keySet()));
    }

    @Test
    void everythingThatCanBeFoundIsSaid() {
        for (var problem : FileProblem.values()) {
            assertThat(english.knows("why." + problem)).as("why." + problem).isTrue();
        }
        for (var standing : ForeignStanding.values()) {
            assertThat(english.knows("other." + standing))
                    .as("other." + standing)
                    .isTrue();
        }
        for (var reason : RevocationReason.choices()) {
            assertThat(english.knows("reason." + reason)).as("reason." + reason).isTrue();
        }
    }
}
