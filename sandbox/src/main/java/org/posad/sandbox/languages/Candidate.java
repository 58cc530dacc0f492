package org.posad.sandbox.languages;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A language that the machine seems to have. A test may fail because everything was busy at that moment, so it is tried again
 * after a pause that grows.
 */
final class Candidate {

    private static final Logger log = LoggerFactory.getLogger(Candidate.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final LanguageFile file;
    private final Function<LanguageFile, Language> proof;
    private final CompletableFuture<Void> triedOnce = new CompletableFuture<>();
    private volatile @Nullable Language language;
    private volatile boolean givenUp;

    Candidate(LanguageFile file, Function<LanguageFile, Language> proof) {
        this.file = file;
        this.proof = proof;
    }

    /** Tests it now and, as long as it fails, after each pause. */
    void test(Executor testers, Duration pause) {
        testers.execute(() -> {
            if (givenUp) {
                return;
            }
            try {
                language = proof.apply(file);
            } catch (RuntimeException e) {
                Duration wait = e instanceof BrokenToolchain ? LONGEST_PAUSE : pause;
                log.warn("{} is not offered, and is tried again in {} s: {}", file.name(), wait.toSeconds(), brief(e));
                CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(() -> test(testers, longer(wait)));
            } finally {
                triedOnce.complete(null);
            }
        });
    }

    /** Waits for the first test; the later ones are nothing to wait for. */
    Optional<Language> language() {
        triedOnce.join();
        return Optional.ofNullable(language);
    }

    void giveUp() {
        givenUp = true;
    }

    /** A compiler may have said a lot. */
    private static String brief(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.length() <= 200 ? message : message.substring(0, 200) + " …";
    }

    private static Duration longer(Duration pause) {
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
