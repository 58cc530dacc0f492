package org.posad.sandbox.languages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The languages that have passed their self-test. The tests run in the background; whoever asks waits for what he asks. */
public final class Languages {

    private static final Logger log = LoggerFactory.getLogger(Languages.class);

    private final Map<Integer, CompletableFuture<Optional<Language>>> byId = new LinkedHashMap<>();

    private Languages() {}

    /** No language at all, for a machine on which nothing may run. */
    public static Languages none() {
        return new Languages();
    }

    /** Begins to test what is there, a few at a time. */
    public static Languages discover(Toolchains toolchains, LanguageProof proof, int atATime) {
        var languages = new Languages();
        ExecutorService testers = Executors.newFixedThreadPool(
                atATime, Thread.ofPlatform().name("self-test-", 0).daemon().factory());
        for (LanguageFile file : LanguageFiles.all()) {
            if (file.needs().stream().allMatch(toolchains::has)) {
                languages.byId.put(file.id(), CompletableFuture.supplyAsync(() -> prove(file, proof), testers));
            }
        }
        testers.shutdown();
        return languages;
    }

    /** Those that work, by name. */
    public List<Language> all() {
        return byId.values().stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Language::name))
                .toList();
    }

    public Optional<Language> find(int id) {
        var language = byId.get(id);
        return language == null ? Optional.empty() : language.join();
    }

    private static Optional<Language> prove(LanguageFile file, LanguageProof proof) {
        try {
            return Optional.of(proof.of(file));
        } catch (RuntimeException e) {
            log.warn("{} is not offered: {}", file.name(), e.getMessage());
            return Optional.empty();
        }
    }
}
