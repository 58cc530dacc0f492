package org.posad.sandbox.box;

import org.posad.sandbox.content.Bytes;

/** A file in the working directory of a program; the path is relative, with {@code /} between its parts. */
public record BoxFile(String path, Bytes content, boolean executable) {

    public BoxFile(String path, Bytes content) {
        this(path, content, false);
    }
}
