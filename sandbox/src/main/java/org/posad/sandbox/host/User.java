package org.posad.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who this service runs as. */
public final class User {

    private User() {}

    public static boolean isRoot() {
        return id() == 0;
    }

    /** The numeric id, which Java itself does not tell. */
    public static int id() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
