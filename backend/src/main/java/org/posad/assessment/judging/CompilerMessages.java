package org.posad.assessment.judging;

import java.util.List;
import org.posad.assessment.CompilerMessage;

/** What a compiler said, in a measure that can be shown. */
final class CompilerMessages {

    private static final int MOST = 50;
    private static final int LONGEST = 1_000;

    private CompilerMessages() {}

    /** @param output in the learner's names for the files */
    static List<CompilerMessage> in(String output, Sources sources) {
        return sources.toolchain().diagnosis().messages(output, sources).stream()
                .limit(MOST)
                .map(CompilerMessages::shown)
                .toList();
    }

    private static CompilerMessage shown(CompilerMessage message) {
        return new CompilerMessage(
                message.file(),
                message.line(),
                message.column(),
                message.severity(),
                Shown.head(message.text(), LONGEST));
    }
}
