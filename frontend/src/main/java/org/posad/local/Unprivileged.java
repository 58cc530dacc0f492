package org.posad.local;

import java.util.List;

/**
 * PostgreSQL refuses to run as root, and rightly so. Root starts it in a user namespace that maps nobody: there it is
 * nobody special, and to the file system it stays the owner of the data.
 */
final class Unprivileged {

    private Unprivileged() {}

    static List<String> prefix() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }
}
