package org.posad.sandbox.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final LanguageFile ANY = LanguageFiles.all().getFirst();

    private final AtomicInteger tests = new AtomicInteger();

    @Test
    void whatFailsAtABusyMomentIsOfferedLater() {
        var languages = discover(file -> {
            if (tests.incrementAndGet() < 3) {
                throw new IllegalStateException("busy");
            }
            return file.asFound("");
        });
        assertThat(languages.all()).isEmpty();
        await().until(() -> languages.find(ANY.id()).isPresent());
        assertThat(languages.all()).hasSize(1);
    }

    @Test
    void whatWorksIsNotTestedAgain() throws InterruptedException {
        var languages = discover(file -> {
            tests.incrementAndGet();
            return file.asFound("");
        });
        assertThat(languages.all()).hasSize(1);
        Thread.sleep(50);
        assertThat(tests).hasValue(1);
    }

    @Test
    void aClosedServiceTestsNoMore() throws InterruptedException {
        var languages = discover(_ -> {
            tests.incrementAndGet();
            throw new IllegalStateException("never works");
        });
        languages.close();
        Thread.sleep(50);
        int before = tests.get();
        Thread.sleep(100);
        assertThat(tests).hasValue(before);
    }

    private static Languages discover(Function<LanguageFile, Language> proof) {
        return Languages.discover(List.of(ANY), proof, Runnable::run, Duration.ofMillis(2));
    }
}
