package org.posad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Everything that a machine keeps, in one folder that one platform at a time may use. */
final class DataFolder implements AutoCloseable {

    /** A first start unpacks and makes about 130 MB; PostgreSQL must never meet a full disk in the middle of its log. */
    private static final long ROOM = 300_000_000;

    private static final long MEGABYTE = 1_000_000;
    private static final int SECRET_BYTES = 24;
    private static final long FULL_LOG = 10_000_000;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws LocalProblem if it cannot be written, or is in use */
    static DataFolder open(Path folder) {
        return open(folder, ROOM);
    }

    /** @param room bytes that have to be free */
    static DataFolder open(Path folder, long room) {
        try {
            var absolute = privateFolder(folder).toRealPath();
            checkRoom(absolute, room);
            var channel = FileChannel.open(
                    absolute.resolve("posad.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new LocalProblem(
                        "The data folder %s is in use by another Posad.".formatted(absolute),
                        "Stop that one, or give this one a folder of its own: ./posad start --data FOLDER");
            }
            return new DataFolder(absolute, channel);
        } catch (IOException e) {
            throw new LocalProblem(
                    "The data folder %s cannot be used: %s.".formatted(folder.toAbsolutePath(), e),
                    "Check that the disk is not full and that you may write there, or choose another: --data FOLDER",
                    e);
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** A log to append to; the one before it is kept. */
    Path log(String name) throws IOException {
        var log = Files.createDirectories(folder.resolve("logs")).resolve(name + ".log");
        if (Files.exists(log) && Files.size(log) > FULL_LOG) {
            Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** A secret that is made once and kept where only this user reads it. */
    String secret(String name) throws IOException {
        var file = privateFolder(folder.resolve("secrets")).resolve(name);
        if (Files.notExists(file)) {
            var fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            var unfinished = Files.createTempFile(
                    file.getParent(),
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(fresh));
            Files.move(unfinished, file); // whole or not at all, whenever the power goes
        }
        return Files.readString(file);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path privateFolder(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void checkRoom(Path folder, long room) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < room) {
            throw new LocalProblem(
                    "The disk is full: %d MB are left where %s lies, and Posad wants %d MB."
                            .formatted(free / MEGABYTE, folder, room / MEGABYTE),
                    "Make room there, or choose a folder on another disk: --data FOLDER");
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
