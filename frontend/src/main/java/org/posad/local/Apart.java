package org.posad.local;

import java.util.ArrayList;
import java.util.List;

/** How commands are started that live beside the platform. */
final class Apart {

    private Apart() {}

    /**
     * In a session of its own: Ctrl-C on the terminal reaches the platform alone, which then finishes its work before it
     * takes away what it works with.
     */
    static List<String> inOwnSession(List<String> command) {
        return prefixed(List.of("setsid"), command);
    }

    /**
     * PostgreSQL refuses to run as root, and rightly so. Root starts it in a user namespace that maps nobody: there it is
     * nobody special, and to the file system it stays the owner of the data.
     */
    static List<String> unprivileged(List<String> command) {
        return "root".equals(System.getProperty("user.name"))
                ? prefixed(List.of("unshare", "--user"), command)
                : command;
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }
}
