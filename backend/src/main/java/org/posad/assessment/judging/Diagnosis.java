package org.posad.assessment.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.CompilerMessage;

/** Reads what a language's tools say when something is wrong. */
interface Diagnosis {

    /** What the tools say of places in the code, in their order. */
    List<CompilerMessage> messages(String output, Sources sources);

    /** Whether a language without a compiler has refused the program before its first step. */
    default boolean refusedToStart(String stderr) {
        return false;
    }

    /** What the program died of. */
    default Crash crash(String stderr, Sources sources) {
        return Crash.UNKNOWN;
    }

    /**
     * @param exception simple name; null where the language does not tell
     * @param line in the learner's main file, from 1
     */
    record Crash(@Nullable String exception, @Nullable Integer line) {

        static final Crash UNKNOWN = new Crash(null, null);

        static String simpleName(String qualified) {
            return qualified.substring(Math.max(qualified.lastIndexOf('.'), qualified.lastIndexOf('$')) + 1);
        }
    }
}
