package org.posad.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * This service's number among those on the machine. It is held by a file lock, which ends with the process: whoever gets a
 * number may sweep what the last holder left, and two living services never share names or user ids. Services that see
 * different files (in containers, say) could hold the same number; so the names carry a mark of the folder with the locks.
 */
public final class Instance implements AutoCloseable {

    private static final int MOST = 10;

    private final int number;
    private final Path base;
    private final Mark mark;
    private final LockFile lock;

    private Instance(int number, Path base, Mark mark, LockFile lock) {
        this.number = number;
        this.base = base;
        this.mark = mark;
        this.lock = lock;
    }

    /** Takes the lowest free number. */
    public static Instance claim() {
        return claim(base());
    }

    static Instance claim(Path base) {
        try {
            makePrivate(base);
            var mark = Mark.of(base);
            for (int number = 0; number < MOST; number++) {
                Optional<LockFile> lock = LockFile.take(lockOf(base, number));
                if (lock.isPresent()) {
                    var instance = new Instance(number, base, mark, lock.get());
                    makePrivate(instance.folder());
                    makePrivate(instance.store());
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
            Path file = lockOf(base, other);
            if (other == number || !Files.exists(file)) {
                continue;
            }
            try {
                Optional<LockFile> held = LockFile.take(file);
                if (held.isPresent()) {
                    try (var _ = held.get()) {
                        sweeper.accept(name(other));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A number that no other service has, nor one that sees other files; from 0 to a million. */
    public int lot() {
        return mark.number() * MOST + number;
    }

    public int number() {
        return number;
    }

    /** Private to this service while it lives. */
    public Path folder() {
        return base.resolve(Integer.toString(number));
    }

    /** Libraries that programs in boxes may use, a folder for each language. */
    public Path libraries() {
        return folder().resolve("lib");
    }

    /** Shared by all services of this user, and outlives them. */
    public Path store() {
        return base.resolve("store");
    }

    /** The name of everything that other programs can see of it, such as control groups. */
    public String name() {
        return name(number);
    }

    private String name(int number) {
        String owner = User.isRoot() ? "" : "u%d-".formatted(User.id());
        return "posad-sandbox-%s%s-%d".formatted(owner, mark, number);
    }

    @Override
    public void close() {
        lock.close();
    }

    private static Path lockOf(Path base, int number) {
        return base.resolve(number + ".lock");
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
            try {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(onlyOwner));
            } catch (FileAlreadyExistsException e) {
                // by another service that starts at this moment, or by somebody else: that shows in the next line
            }
        }
        Files.setPosixFilePermissions(folder, onlyOwner); // fails where somebody else made it
    }
}
