package org.posad.sandbox.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a program sees, as arguments to bwrap: namespaces of its own, a read-only system with only what languages need, a
 * few made-up files of /etc, and one writable room.
 */
final class BoxLayout {

    /** Descriptors that launch.pl opens. */
    private static final Map<String, String> MADE_UP = Map.of(
            "/etc/passwd", "5", "/etc/group", "6", "/etc/hosts", "7", "/etc/nsswitch.conf", "8", "/posad/init", "9");

    private static final List<String> SYSTEM_FOLDERS = List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64");
    private static final List<String> SYSTEM_FILES = List.of("/etc/alternatives", "/etc/ld.so.cache", "/etc/localtime");

    /** Present in /usr, but the machine's own business. */
    private static final List<String> HIDDEN = List.of("/usr/local", "/usr/src");

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "HOME", "/tmp",
            "PATH", "/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG", "C.UTF-8",
            "LC_ALL", "C.UTF-8");

    private final List<String> arguments = new ArrayList<>();

    private BoxLayout() {}

    /**
     * Lays a box out.
     *
     * @param toolchains folders of the host by the place where programs find them
     * @param libraries for programs, read-only
     * @param room bound into the box where root made it; otherwise bwrap makes one of this many bytes
     */
    static List<String> arguments(Map<String, Path> toolchains, Path libraries, boolean room, long bytes) {
        var layout = new BoxLayout();
        layout.separate();
        layout.showSystem();
        toolchains.forEach((place, folder) -> layout.add("--ro-bind", folder.toString(), place));
        layout.add("--ro-bind", room ? "/sys/lib" : libraries.toString(), "/opt/posad/lib");
        layout.makeUp();
        layout.giveRoom(room, bytes);
        layout.add("--remount-ro", "/dev").add("--remount-ro", "/").add("--chdir", "/box");
        return layout.arguments;
    }

    private void separate() {
        add("--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup");
        add("--disable-userns", "--die-with-parent", "--new-session", "--as-pid-1", "--cap-drop", "ALL");
        add("--uid", "1000", "--gid", "1000", "--hostname", "box", "--seccomp", "4", "--clearenv");
        ENVIRONMENT.forEach((name, value) -> add("--setenv", name, value));
    }

    private void showSystem() {
        add("--ro-bind", "/usr", "/usr");
        for (String folder : SYSTEM_FOLDERS) {
            showSystemFolder(Path.of(folder));
        }
        for (String file : SYSTEM_FILES) {
            add("--ro-bind-try", file, file);
        }
        for (Path folder : configurationOfDebiansJava()) {
            add("--ro-bind", folder.toString(), folder.toString());
        }
        for (String folder : HIDDEN) {
            if (Files.isDirectory(Path.of(folder))) {
                add("--tmpfs", folder, "--remount-ro", folder);
            }
        }
        add("--proc", "/proc", "--dev", "/dev");
    }

    private void showSystemFolder(Path folder) {
        try {
            if (Files.isSymbolicLink(folder)) {
                add("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString());
            } else if (Files.isDirectory(folder)) {
                add("--ro-bind", folder.toString(), folder.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> configurationOfDebiansJava() {
        try (var entries = Files.newDirectoryStream(Path.of("/etc"), "java-*-openjdk")) {
            var found = new ArrayList<Path>();
            entries.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeUp() {
        MADE_UP.forEach((file, descriptor) -> add("--perms", "0444", "--ro-bind-data", descriptor, file));
    }

    private void giveRoom(boolean room, long bytes) {
        if (room) {
            add("--bind", "/sys/box", "/box", "--bind", "/sys/tmp", "/tmp", "--bind", "/sys/shm", "/dev/shm");
        } else {
            for (String folder : List.of("/box", "/tmp", "/dev/shm")) {
                add("--size", Long.toString(bytes), "--tmpfs", folder);
            }
        }
    }

    private BoxLayout add(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }
}
