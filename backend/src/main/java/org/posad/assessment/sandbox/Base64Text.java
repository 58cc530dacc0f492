package org.posad.assessment.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text, or bytes, as they travel. Judge0 breaks the lines after 60 characters. */
record Base64Text(@JsonValue String encoded) {

    /** Half an answer is found out where it comes in, not where it is used. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Base64Text received(String encoded) {
        var received = new Base64Text(encoded);
        received.bytes();
        return received;
    }

    static Base64Text of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Base64Text of(byte[] bytes) {
        return new Base64Text(Base64.getEncoder().encodeToString(bytes));
    }

    /** What is not UTF-8 in it shows as U+FFFD. */
    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        return Base64.getMimeDecoder().decode(encoded);
    }
}
