package org.posad.sandbox.jvm;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Classes of the compiler, of JUnit and of our own start, loaded and linked once and then mapped (JEP 483, 514). Made by
 * the first service on a machine that sees this JDK, from nothing but the JDK and our jars; kept for the others.
 */
public final class AotCache {

    /** Beside the jars. */
    static final String NAME = "posad.aot";

    private static final Logger log = LoggerFactory.getLogger(AotCache.class);
    private static final String TRAINING = "training-";
    private static final long PATIENCE_MINUTES = 5;

    private final JavaLibraries libraries;
    private final @Nullable Path jdk;
    private final Path store;
    private volatile boolean there;

    /**
     * Looks for none yet.
     *
     * @param jdk null if there is none, and so no cache either
     * @param store a folder that the services of this user share
     */
    public AotCache(JavaLibraries libraries, @Nullable Path jdk, Path store) {
        this.libraries = libraries;
        this.jdk = jdk;
        this.store = store;
    }

    boolean isThere() {
        return there;
    }

    /** Finds or makes the cache. Takes some seconds of one processor; without it programs run as well, but slower. */
    public void prepare() {
        if (jdk == null) {
            return;
        }
        try {
            Path kept = store.resolve("java-%s.aot".formatted(digest(jdk)));
            try (var channel = FileChannel.open(store.resolve("lock"), CREATE, WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(kept)) {
                    removeHalfMade();
                    make(kept, jdk);
                }
            }
            Path place = libraries.folder().resolve(NAME);
            Files.deleteIfExists(place);
            Files.createLink(place, kept);
            JavaLibraries.show(place);
            there = true;
        } catch (IOException | IllegalStateException e) {
            log.warn("Java starts without an AOT cache: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a service that was killed has left; nobody else makes one now. */
    private void removeHalfMade() throws IOException {
        try (var left = Files.newDirectoryStream(store, TRAINING + "*")) {
            for (Path folder : left) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** Whole or not at all. */
    private void make(Path kept, Path jdk) throws IOException, InterruptedException {
        Path room = Files.createTempDirectory(store, TRAINING);
        try {
            Path log = room.resolve("log");
            Process training = new ProcessBuilder(command(room, jdk))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!training.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                training.destroyForcibly();
            }
            Path made = room.resolve(NAME);
            if (training.waitFor() != 0 || !Files.exists(made)) {
                throw new IllegalStateException("its training failed: " + Files.readString(log));
            }
            Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(room);
        }
    }

    /** With everything in the places where a box has it, for a cache knows its class path. */
    private List<String> command(Path room, Path jdk) {
        var command = new ArrayList<>(
                List.of("nice", "-n", "19", "bwrap", "--die-with-parent", "--unshare-net", "--unshare-ipc"));
        command.addAll(List.of("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/opt"));
        command.addAll(List.of("--ro-bind", jdk.toString(), "/opt/java"));
        command.addAll(List.of("--ro-bind", libraries.folder().toString(), JavaLibraries.PLACE));
        command.addAll(List.of("--bind", room.toString(), "/tmp", "--chdir", "/tmp", "--clearenv"));
        command.addAll(List.of("--setenv", "LANG", "C.UTF-8", "/opt/java/bin/java", "-XX:AOTCacheOutput=/tmp/" + NAME));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(JavaLibraries.EXPORTS);
        command.addAll(List.of("-cp", libraries.cachedClassPath(), JavaLibraries.MAIN, "--train"));
        return command;
    }

    /** Of everything that it depends on. */
    private String digest(Path jdk) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(jdk.resolve("release")));
            Path modules = jdk.resolve("lib/modules");
            digest.update("%d %s"
                    .formatted(Files.size(modules), Files.getLastModifiedTime(modules))
                    .getBytes(StandardCharsets.UTF_8));
            try (var jars = Files.list(libraries.folder())) {
                for (Path jar :
                        jars.filter(file -> !file.endsWith(NAME)).sorted().toList()) {
                    digest.update(Files.readAllBytes(jar));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
