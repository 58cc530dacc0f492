package org.posad.sandbox.content;

import java.util.Base64;

/** Base64 as Ruby's {@code pack("m")} writes it, because Judge0 does: a line feed after each 60 characters and at the end. */
public final class Base64Text {

    private static final Base64.Encoder LINES_OF_60 = Base64.getMimeEncoder(60, new byte[] {'\n'});

    private Base64Text() {}

    public static String encode(Bytes bytes) {
        return bytes.isEmpty() ? "" : LINES_OF_60.encodeToString(bytes.array()) + "\n";
    }

    /** Lenient: foreign characters are skipped, and a broken end is cut off rather than refused. */
    public static Bytes decode(String text) {
        var alphabet = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=') {
                break;
            }
            if (isOfAlphabet(c)) {
                alphabet.append(c);
            }
        }
        int whole = alphabet.length() % 4 == 1 ? alphabet.length() - 1 : alphabet.length();
        return Bytes.of(Base64.getDecoder().decode(alphabet.substring(0, whole)));
    }

    private static boolean isOfAlphabet(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }
}
