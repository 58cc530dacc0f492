package org.posad.catalog.reading;

import java.util.regex.Pattern;

/** What a skeleton leaves to its author: {@code ‹the course's title›}. */
public final class Unwritten {

    private static final Pattern PLACEHOLDER = Pattern.compile("‹([^‹›\n]{1,200})›");

    private Unwritten() {}

    /** In the place of what is to be written. */
    public static String placeholder(String what) {
        return "‹" + what + "›";
    }

    static void report(String file, String text, Faults faults) {
        var line = 0;
        for (var each : text.split("\n", -1)) {
            line++;
            var placeholder = PLACEHOLDER.matcher(each);
            while (placeholder.find()) {
                faults.add(
                        file,
                        line,
                        "This is still to be written: %s.".formatted(placeholder.group(1)),
                        "Write it in the place of ‹…›.");
            }
        }
    }
}
