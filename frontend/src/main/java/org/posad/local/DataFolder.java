package org.posad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Everything that a machine keeps, in one folder that one platform at a time may use. */
final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 24;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws LocalProblem if it cannot be written, or is in use */
    static DataFolder open(Path folder) {
        try {
            var absolute = Files.createDirectories(folder).toRealPath();
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
                    "The data folder %s cannot be used: %s.".formatted(folder.toAbsolutePath(), e.getMessage()),
                    "Check that the disk is not full and that you may write there, or choose another: --data FOLDER",
                    e);
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** A secret that is made once and kept where only this user reads it. */
    String secret(String name) throws IOException {
        var file = Files.createDirectories(folder.resolve("secrets")).resolve(name);
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

    /** A port of loopback that nobody uses now; the same as last time if that is still free. */
    int port(String name) throws IOException {
        var file = folder.resolve(name + ".port");
        if (Files.exists(file)) {
            var former = Integer.parseInt(Files.readString(file).strip());
            if (isFree(former)) {
                return former;
            }
        }
        var port = freePort();
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
