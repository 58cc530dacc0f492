package org.posad.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * This service's number among those on the machine. It is held by a file lock, which ends with the process: whoever gets a
 * number may sweep what the last holder left, and two living services never share names or user ids.
 */
public final class Instance implements AutoCloseable {

    private static final int MOST = 10;

    private final int number;
    private final Path base;
    private final FileChannel channel;

    private Instance(int number, Path base, FileChannel channel) {
        this.number = number;
        this.base = base;
        this.channel = channel;
    }

    /** Takes the lowest free number. */
    public static Instance claim() {
        Path base = base();
        try {
            makePrivate(base);
            for (int number = 0; number < MOST; number++) {
                var channel = lock(base.resolve(number + ".lock"));
                if (channel != null) {
                    var instance = new Instance(number, base, channel);
                    makePrivate(instance.folder());
                    return instance;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sandbox cannot use the folder %s: %s".formatted(base, e.getMessage()), e);
        }
        throw new IllegalStateException("%d sandboxes run on this machine already; that is the most.".formatted(MOST));
    }

    /** Names of services that are gone; each is held while it is seen to, so that none comes back meanwhile. */
    public void forEachAbandoned(Consumer<String> sweeper) {
        for (int other = 0; other < MOST; other++) {
            Path lock = base.resolve(other + ".lock");
            if (other == number || !Files.exists(lock)) {
                continue;
            }
            try (var held = lock(lock)) {
                if (held != null) {
                    sweeper.accept(name(other));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public int number() {
        return number;
    }

    /** Private to this service while it lives. */
    public Path folder() {
        return base.resolve(Integer.toString(number));
    }

    /** The name of everything that other programs can see of it, such as control groups. */
    public String name() {
        return name(number);
    }

    private static String name(int number) {
        return User.isRoot() ? "posad-sandbox-" + number : "posad-sandbox-u%d-%d".formatted(User.id(), number);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path base() {
        if (User.isRoot()) {
            return Path.of("/run/posad-sandbox");
        }
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return runtime != null
                ? Path.of(runtime, "posad-sandbox")
                : Path.of(System.getProperty("java.io.tmpdir"), "posad-sandbox-" + System.getProperty("user.name"));
    }

    private static void makePrivate(Path folder) throws IOException {
        var onlyOwner = PosixFilePermissions.fromString("rwx------");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (folder.getParent() != null) {
                Files.createDirectories(folder.getParent());
            }
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(onlyOwner));
        }
        Files.setPosixFilePermissions(folder, onlyOwner); // fails where somebody else made it
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by another service in this very process, as in tests
        }
        if (lock == null) {
            channel.close();
            return null;
        }
        return channel;
    }
}
