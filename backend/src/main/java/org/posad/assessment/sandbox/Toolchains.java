package org.posad.assessment.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the sandbox runs each language with; asked for now and then, for it changes with an upgrade only. */
final class Toolchains {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final SandboxApi api;
    private volatile @Nullable Known known;

    private record Known(Map<Integer, String> names, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    Toolchains(SandboxApi api) {
        this.api = api;
    }

    String name(int languageId) throws SandboxFault {
        var current = known;
        if (current == null || !current.isFresh()) {
            current = new Known(
                    Answers.to(api::languages).stream()
                            .collect(Collectors.toMap(
                                    SandboxApi.Language::id, SandboxApi.Language::name, (first, _) -> first)),
                    System.nanoTime());
            known = current;
        }
        return current.names().getOrDefault(languageId, "language " + languageId);
    }
}
