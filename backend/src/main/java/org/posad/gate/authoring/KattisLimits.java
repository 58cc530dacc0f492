package org.posad.gate.authoring;

import java.util.List;
import java.util.Map;

/** What a problem package says about time, memory and how outputs are compared. */
final class KattisLimits {

    private static final double MOST_SECONDS = 15;
    private static final int MOST_MB = 500;

    private KattisLimits() {}

    static String seconds(Map<?, ?> problem, List<String> notes) {
        if (!(limits(problem).get("time_limit") instanceof Number limit)) {
            notes.add("It names no time limit; 2 seconds were taken.");
            return "2";
        }
        if (limit.doubleValue() > MOST_SECONDS) {
            notes.add("Its time limit of %s s is more than the 15 s that there are.".formatted(limit));
        }
        return String.valueOf(Math.clamp(limit.doubleValue(), 0.1, MOST_SECONDS));
    }

    static int memoryMb(Map<?, ?> problem, List<String> notes) {
        if (!(limits(problem).get("memory") instanceof Number limit)) {
            return 256;
        }
        if (limit.intValue() > MOST_MB) {
            notes.add("Its memory limit of %s MB is more than the 500 MB that there are.".formatted(limit));
        }
        return Math.clamp(limit.intValue(), 16, MOST_MB);
    }

    /** Theirs is by words, and takes small and capital letters for the same. */
    static String comparison(Map<?, ?> problem, List<String> notes) {
        var flags = problem.get("validator_flags") instanceof String given ? given : "";
        if (flags.contains("tolerance")) {
            notes.add("Numbers are compared as they are printed; '%s' was left out.".formatted(flags));
        }
        if (!flags.contains("case_sensitive")) {
            notes.add("Small and capital letters are different here.");
        }
        return flags.contains("space_change_sensitive") ? "exact" : "tokens";
    }

    private static Map<?, ?> limits(Map<?, ?> problem) {
        return problem.get("limits") instanceof Map<?, ?> limits ? limits : Map.of();
    }
}
