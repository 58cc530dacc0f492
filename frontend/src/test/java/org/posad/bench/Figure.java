package org.posad.bench;

import java.util.Locale;

/**
 * A line of the report.
 *
 * @param beside what it is compared with, measured in the same run
 */
record Figure(String what, String measured, String beside, String target, boolean met) {

    String row() {
        return "| %s | %s | %s | %s | %s |".formatted(what, measured, beside, target, met ? "yes" : "**no**");
    }

    static String seconds(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000);
    }

    static String milliseconds(Samples samples) {
        return String.format(Locale.ROOT, "%.0f / %.0f ms", samples.min(), samples.median());
    }

    static String milliseconds(double milliseconds) {
        return String.format(Locale.ROOT, "%.0f ms", milliseconds);
    }
}
