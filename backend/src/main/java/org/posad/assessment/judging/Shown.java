package org.posad.assessment.judging;

/** Texts of programs, made fit to be kept and shown: bounded, and without the one character that PostgreSQL refuses. */
final class Shown {

    /** Characters; what a program prints in a test of its own. */
    static final int TEST = 16_384;
    /** Characters; what a program prints in a trial run. */
    static final int TRIAL = 65_536;

    private static final String CUT = "\n…\n";

    private Shown() {}

    /** Keeps the beginning. */
    static String head(String text, int most) {
        return clean(text.length() <= most ? text : text.substring(0, safeEnd(text, most)) + CUT);
    }

    /** Keeps a little of the beginning and the end: of an error, the end says most. */
    static String ends(String text, int most) {
        if (text.length() <= most) {
            return clean(text);
        }
        int head = safeEnd(text, most / 4);
        int tail = safeEnd(text, text.length() - (most - most / 4));
        return clean(text.substring(0, head) + CUT + text.substring(tail));
    }

    private static int safeEnd(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static String clean(String text) {
        return text.replace('\0', '\u2400');
    }
}
