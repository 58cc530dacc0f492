package org.posad.sandbox.languages;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** The languages that have passed their self-test. The tests run in the background; whoever asks waits for what he asks. */
public final class Languages implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Map<Integer, Candidate> byId = new LinkedHashMap<>();

    private Languages() {}

    /** No language at all, for a machine on which nothing may run. */
    public static Languages none() {
        return new Languages();
    }

    /** Begins to test what is wanted and there, a few at a time. */
    public static Languages discover(IntPredicate wanted, Toolchains toolchains, LanguageProof proof, int atATime) {
        var files = LanguageFiles.all().stream()
                .filter(file -> wanted.test(file.id()))
                .filter(file -> file.needs().stream().allMatch(toolchains::has))
                .toList();
        return discover(files, proof::of, testers(atATime), PAUSE);
    }

    static Languages discover(
            List<LanguageFile> files, Function<LanguageFile, Language> proof, Executor testers, Duration pause) {
        var languages = new Languages();
        files.forEach(file -> languages.byId.put(file.id(), new Candidate(file, proof)));
        languages.byId.values().forEach(candidate -> candidate.test(testers, pause));
        return languages;
    }

    /** Those that work, by name. */
    public List<Language> all() {
        return byId.values().stream()
                .map(Candidate::language)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Language::name))
                .toList();
    }

    public Optional<Language> find(int id) {
        var candidate = byId.get(id);
        return candidate == null ? Optional.empty() : candidate.language();
    }

    /** Tests no more. */
    @Override
    public void close() {
        byId.values().forEach(Candidate::giveUp);
    }

    private static Executor testers(int atATime) {
        var threads = Thread.ofPlatform().name("self-test-", 0).daemon().factory();
        var testers =
                new ThreadPoolExecutor(atATime, atATime, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        testers.allowCoreThreadTimeOut(true);
        return testers;
    }
}
