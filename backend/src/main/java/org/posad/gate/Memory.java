package org.posad.gate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.posad.catalog.reading.Sha256;

/** What was found out before. Answers hold for as long as the question, which says all that they depend on, is the same. */
interface Memory {

    /** The answer of whatever is in order. */
    String SOUND = "sound";

    Memory NONE = new Memory() {
        @Override
        public Optional<String> answerTo(String question) {
            return Optional.empty();
        }

        @Override
        public void keep(String question, String answer) {
            // not for long
        }
    };

    Optional<String> answerTo(String question);

    void keep(String question, String answer);

    /** Names a question in a word. */
    static String digest(String question) {
        return Sha256.of(question.getBytes(StandardCharsets.UTF_8));
    }

    /** Learns, but answers nothing: everything is to be found out again. */
    default Memory mute() {
        var learning = this;
        return new Memory() {
            @Override
            public Optional<String> answerTo(String question) {
                return Optional.empty();
            }

            @Override
            public void keep(String question, String answer) {
                learning.keep(question, answer);
            }
        };
    }
}
