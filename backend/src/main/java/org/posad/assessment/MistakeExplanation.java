package org.posad.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.posad.catalog.Text;

/** What an instructor says to all who make the same mistake: in one language at least, {@value #LONGEST} characters each. */
public record MistakeExplanation(Text text) {

    public static final int LONGEST = 2_000;

    public MistakeExplanation {
        for (var words : text.byLanguage().values()) {
            if (words.isBlank() || words.length() > LONGEST || !SourceCode.isText(words)) {
                throw new IllegalArgumentException("Not an explanation");
            }
        }
    }

    /**
     * What somebody has typed, language by language; what is left empty is not said in that language.
     *
     * @return nothing where nothing is said, or too much
     */
    public static Optional<MistakeExplanation> parse(Map<String, String> typed) {
        var said = new LinkedHashMap<String, String>();
        typed.forEach((language, words) -> {
            if (!words.isBlank()) {
                said.put(language, words.strip());
            }
        });
        try {
            return Optional.of(new MistakeExplanation(new Text(said)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
