package org.posad.sandbox.bench;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param beside what it is compared with, measured by turns in the same run
 * @param ratio what counts, in words with its unit
 */
record Figure(String what, String measured, String beside, String ratio, String target, boolean met) {

    /** The medians' ratio. */
    static Figure ratio(String what, Samples measured, String besides, Samples beside, double most) {
        double ratio = measured.median() / beside.median();
        return new Figure(
                what,
                measured.toString(),
                besides + " " + beside,
                String.format(Locale.ROOT, "%.2f ×", ratio),
                String.format(Locale.ROOT, "≤ %.2f ×", most),
                ratio <= most);
    }

    static Figure atLeast(String what, double measured, String unit, double least) {
        return new Figure(
                what, "", "", "%.0f %s".formatted(measured, unit), "≥ %.0f".formatted(least), measured >= least);
    }

    static Figure atMost(String what, double measured, String unit, double most) {
        return new Figure(
                what, "", "", "%.0f %s".formatted(measured, unit), "≤ %.0f".formatted(most), measured <= most);
    }

    static Figure told(String what, String ratio) {
        return new Figure(what, "", "", ratio, "", true);
    }

    String row() {
        String verdict = target.isEmpty() ? "" : met ? "yes" : "**no**";
        return "| %s | %s | %s | %s | %s | %s |".formatted(what, measured, beside, ratio, target, verdict);
    }
}
