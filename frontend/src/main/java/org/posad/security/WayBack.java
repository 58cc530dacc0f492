package org.posad.security;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that somebody came to the sign-in from, to be led back to: a path of Posad's own without its first slash, and
 * nothing that could lead elsewhere.
 */
public record WayBack(String path) {

    /** Its name in addresses. */
    public static final String PARAMETER = "back";

    private static final int LONGEST = 300;
    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+(/[a-z0-9-]+)*)?(\\?[a-z-]+=[A-Za-z0-9-]*)?");

    public WayBack {
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a page to be led back to");
        }
    }

    /** The page that an address names, if it is one; people and others type all sorts of things there. */
    public static Optional<WayBack> parse(String typed) {
        return typed.length() > LONGEST || !PATH.matcher(typed).matches()
                ? Optional.empty()
                : Optional.of(new WayBack(typed));
    }

    /** From the root, for the browser. */
    public String location() {
        return "/" + path;
    }
}
