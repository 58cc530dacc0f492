package org.posad.catalog;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One file of a program.
 *
 * @param name a plain file name, without folders
 */
public record SourceFile(String name, String content) implements Serializable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}");

    public SourceFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a file name: '%s'".formatted(name));
        }
    }
}
