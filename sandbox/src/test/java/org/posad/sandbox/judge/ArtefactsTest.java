package org.posad.sandbox.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.content.Bytes;

class ArtefactsTest {

    private final Artefacts artefacts = new Artefacts(100);
    private final AtomicInteger compilations = new AtomicInteger();

    @Test
    void theSameSourcesCompileOnce() {
        compile("a", compiled(10));
        compile("a", compiled(10));
        assertThat(compilations).hasValue(1);
    }

    @Test
    void theSameSourcesCompileOnceEvenAtTheSameTime() {
        var begun = new CountDownLatch(1);
        var mayEnd = new CompletableFuture<Compilation>();
        var first = CompletableFuture.supplyAsync(() -> artefacts.of(digest("a"), () -> {
            compilations.incrementAndGet();
            begun.countDown();
            return mayEnd.join();
        }));
        awaitQuietly(begun);
        var second = CompletableFuture.supplyAsync(() -> compile("a", compiled(10)));
        mayEnd.complete(compiled(10));
        assertThat(first.join()).isSameAs(second.join());
        assertThat(compilations).hasValue(1);
    }

    @Test
    void faultsOfOursAreNotRemembered() {
        compile("a", new Compilation.Failed("no box"));
        assertThat(compile("a", compiled(10))).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void theLeastUsedGoFirst() {
        compile("a", compiled(40));
        compile("b", compiled(40));
        compile("a", compiled(40));
        compile("c", compiled(40));
        compilations.set(0);
        compile("a", compiled(40));
        assertThat(compilations).hasValue(0);
        compile("b", compiled(40));
        assertThat(compilations).hasValue(1);
    }

    @Test
    void whatIsTooLargeIsHandedOverButNotKept() {
        assertThat(compile("a", compiled(101)).size()).isEqualTo(101);
        compile("a", compiled(101));
        assertThat(compilations).hasValue(2);
    }

    @Test
    void digestsDifferByToolchainCommandNameAndContent() {
        var file = List.of(new BoxFile("Main.java", Bytes.of("x")));
        var digest = SourceDigest.of("Java 25", "javac", file);
        assertThat(SourceDigest.of("Java 25", "javac", file)).isEqualTo(digest);
        assertThat(SourceDigest.of("Java 26", "javac", file)).isNotEqualTo(digest);
        assertThat(SourceDigest.of("Java 25", "javac -g", file)).isNotEqualTo(digest);
        assertThat(SourceDigest.of("Java 25", "javac", List.of(new BoxFile("Main.jav", Bytes.of("ax")))))
                .isNotEqualTo(digest);
    }

    private Compilation compile(String name, Compilation outcome) {
        return artefacts.of(digest(name), () -> {
            compilations.incrementAndGet();
            return outcome;
        });
    }

    private static Compilation compiled(int size) {
        return new Compilation.Compiled(List.of(new BoxFile("a.out", Bytes.of(new byte[size]), true)), Bytes.NONE);
    }

    private static SourceDigest digest(String name) {
        return new SourceDigest(name);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
