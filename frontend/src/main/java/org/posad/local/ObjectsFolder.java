package org.posad.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.regex.Pattern;

/** The folder that the S3 store keeps objects in: {@code bucket/key}, with what is said about an object as attributes. */
record ObjectsFolder(Path path) {

    /** A file has this name while it is written: that of the object and a UUID. */
    private static final Pattern PASSING_NAME = Pattern.compile(".+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The store writes it after the content; an object without it is none. */
    private static final String DIGEST = "user.content-md5";

    private static final String UNFINISHED_UPLOAD = ".mpus-";

    /** The store goes on without attributes and then no longer knows whole objects from half ones; we do not. */
    void checkAttributes() throws IOException {
        var trial = Files.createTempFile(path, "trial", null);
        try {
            attributes(trial).write(DIGEST, ByteBuffer.wrap(new byte[] {0}));
        } catch (IOException | UnsupportedOperationException e) {
            throw new LocalProblem(
                    "The file system of %s keeps no extended attributes, which the object store needs.".formatted(path),
                    "Choose a folder on another file system (ext4, xfs, btrfs): --data FOLDER",
                    e);
        } finally {
            Files.delete(trial);
        }
    }

    /** Removes what a kill in the middle of a write has left. Nobody writes now. */
    void sweep() throws IOException {
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (isHalfWritten(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** An object may be named like one in passing, too; but then it has its digest. */
    private static boolean isHalfWritten(Path file) throws IOException {
        var name = file.getFileName().toString();
        return name.startsWith(UNFINISHED_UPLOAD)
                || (PASSING_NAME.matcher(name).matches()
                        && !attributes(file).list().contains(DIGEST));
    }

    private static UserDefinedFileAttributeView attributes(Path file) {
        var view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (view == null) {
            throw new UnsupportedOperationException("No attributes: " + file);
        }
        return view;
    }
}
