package org.posad.gate;

import java.util.Optional;

/** What was found out before. Answers hold for as long as the question, which says all that they depend on, is the same. */
interface Memory {

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
