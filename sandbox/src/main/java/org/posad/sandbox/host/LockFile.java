package org.posad.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A lock that ends with its holder, be it killed. The kernel gives up all locks of a process on a file as soon as the process
 * closes the file once, however often it has opened it; so within this process the holders are remembered, and a file that is
 * held here is not opened again.
 */
final class LockFile implements AutoCloseable {

    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private LockFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, unless somebody holds it. */
    static Optional<LockFile> take(Path file) throws IOException {
        synchronized (HELD_HERE) {
            if (HELD_HERE.contains(file)) {
                return Optional.empty();
            }
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            HELD_HERE.add(file);
            return Optional.of(new LockFile(file, channel));
        }
    }

    @Override
    public void close() {
        synchronized (HELD_HERE) {
            HELD_HERE.remove(file);
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
