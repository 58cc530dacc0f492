package org.posad.sandbox.cpp;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.posad.sandbox.box.Allowance;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.box.Ending;
import org.posad.sandbox.box.Job;
import org.posad.sandbox.box.Report;
import org.posad.sandbox.box.Runner;
import org.posad.sandbox.content.Bytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main function of Catch2's second version, where Debian's package is there: compiled once per compiler, because it
 * takes longer than a submission's tests do. Programs link {@code /opt/posad/lib/cpp/catch_main.o}. Later versions of
 * Catch2 come compiled.
 */
public final class CatchMain {

    private static final Logger log = LoggerFactory.getLogger(CatchMain.class);

    private static final Path COMPILER = Path.of("/usr/bin/g++");
    private static final Path HEADER = Path.of("/usr/include/catch2/catch.hpp");
    private static final String NAME = "catch_main.o";
    private static final int MOST_BYTES = 32 << 20;
    private static final Allowance AMPLE = new Allowance(
            Duration.ofMinutes(2), Duration.ZERO, Duration.ofMinutes(5), 1 << 20, 0, 60, MOST_BYTES / 1024);

    private final Runner runner;
    private final Path folder;
    private final Path store;

    /**
     * Compiles nothing yet.
     *
     * @param folder where it is put, for boxes to see
     * @param store where it is kept for the next start
     */
    public CatchMain(Runner runner, Path folder, Path store) {
        this.runner = runner;
        this.folder = folder;
        this.store = store;
    }

    /** Finds or makes it; without it, tests have to bring a main of their own. */
    public void prepare() {
        if (!Files.exists(HEADER) || !Files.isExecutable(COMPILER)) {
            return;
        }
        try {
            Path kept = store.resolve("catch-main-%s.o".formatted(digest()));
            if (!Files.exists(kept)) {
                make(kept);
            }
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, fromString("rwxr-xr-x")); // boxes have users of their own
            Files.deleteIfExists(folder.resolve(NAME));
            Files.createLink(folder.resolve(NAME), kept);
        } catch (IOException | RuntimeException e) {
            log.warn("Tests in C++ have to compile Catch2's main themselves: {}", e.getMessage());
        }
    }

    private void make(Path kept) throws IOException {
        var source =
                new BoxFile("catch_main.cpp", Bytes.of("#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n"));
        String command = "exec nice -n 19 %s -std=c++17 -c catch_main.cpp".formatted(COMPILER);
        Report report = runner.run(new Job(List.of(source), Bytes.NONE, command, AMPLE, true, MOST_BYTES));
        var compiled =
                report.files().stream().filter(file -> file.path().equals(NAME)).findFirst();
        if (!report.ending().equals(new Ending.Exited(0)) || compiled.isEmpty()) {
            throw new IllegalStateException("%s %s".formatted(report.ending(), report.out()));
        }
        Path draft = Files.createTempFile(store, "catch-main", ".draft");
        Files.write(draft, compiled.get().content().array());
        Files.setPosixFilePermissions(draft, fromString("r--r--r--"));
        Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Of the compiler and the header as they are now. */
    private static String digest() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : List.of(COMPILER.toRealPath(), HEADER)) {
                String stamp = "%s %d %s ".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
                digest.update(stamp.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
