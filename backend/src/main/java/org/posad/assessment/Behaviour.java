package org.posad.assessment;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to fail, by digest: programs with the same one pass and fail the same tests, and show the same in them. What
 * makes the same mistake mostly has the same.
 */
public record Behaviour(String digest) implements Serializable {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Behaviour {
        if (!SHA256.matcher(digest).matches()) {
            throw new IllegalArgumentException("Not a behaviour: '%s'".formatted(digest));
        }
    }

    /** Nothing of what has passed, and of answers to questions: each of them says itself what is wrong with it. */
    static Optional<Behaviour> of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted _ -> Optional.empty();
            case Verdict.DoesNotCompile refused -> Optional.of(digest(List.of(Traits.of(refused))));
            case Verdict.Rejected rejected ->
                rejected.tests().stream().anyMatch(test -> isAnswer(test.outcome()))
                        ? Optional.empty()
                        : Optional.of(digest(rejected.tests().stream()
                                .map(test -> Traits.of(test.outcome()))
                                .toList()));
        };
    }

    private static boolean isAnswer(Outcome outcome) {
        return outcome instanceof Outcome.WrongAnswer || outcome instanceof Outcome.Unanswered;
    }

    /** Lengths keep what one test shows from running over into the next. */
    private static Behaviour digest(List<String> traits) {
        var sha256 = Sha256.begin();
        for (var trait : traits) {
            var bytes = trait.getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        }
        return new Behaviour(HexFormat.of().formatHex(sha256.digest()));
    }
}
