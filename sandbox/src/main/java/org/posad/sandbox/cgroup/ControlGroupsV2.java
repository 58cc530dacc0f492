package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Version 2: one tree. A group that hands controllers down may hold no processes itself, so when the service's own group is
 * to be the parent, its processes first move into a leaf beside the boxes.
 */
final class ControlGroupsV2 implements ControlGroups {

    private static final Path ROOT = Path.of("/sys/fs/cgroup");
    private static final String HANDED_DOWN = "+memory +pids";

    /** Boxes share the processors evenly, however many processes each has; a convenience, so no condition. */
    private static final String SHARED_OUT = "+cpu";

    private final Path folder;

    private ControlGroupsV2(Path folder) {
        this.folder = folder;
    }

    static Optional<ControlGroupsV2> find(String name) {
        return find(ROOT, ControlFile.read(Path.of("/proc/self/cgroup")), name);
    }

    /** The own group is tried first (delegated by systemd, or a container's root), then the root of the tree. */
    static Optional<ControlGroupsV2> find(Path root, String procSelfCgroup, String name) {
        if (!Files.exists(root.resolve("cgroup.controllers"))) {
            return Optional.empty();
        }
        Path own = procSelfCgroup
                .lines()
                .filter(line -> line.startsWith("0::/"))
                .map(line -> root.resolve(line.substring("0::/".length())))
                .findFirst()
                .orElse(root);
        for (Path parent : own.equals(root) ? new Path[] {root} : new Path[] {own, root}) {
            if (handsDown(parent, name)) {
                return Optional.of(new ControlGroupsV2(parent.resolve(name)));
            }
        }
        return Optional.empty();
    }

    @Override
    public ControlGroup create(String box) {
        if (!Files.isDirectory(folder)) {
            prepare(folder);
        }
        Path group = folder.resolve(box);
        make(group);
        return new ControlGroupV2(group);
    }

    @Override
    public void sweep(String name) {
        Leftovers.sweep(folder.resolveSibling(name));
    }

    @Override
    public void removeAll() {
        Leftovers.killAndRemove(folder);
    }

    @Override
    public String description() {
        return "version 2, " + folder;
    }

    private static boolean handsDown(Path parent, String name) {
        try {
            if (!offered(parent.resolve("cgroup.controllers"))) {
                return false;
            }
            if (!offered(parent.resolve("cgroup.subtree_control"))) {
                leave(parent, name);
                handDown(parent);
            }
            prepare(parent.resolve(name));
            return true;
        } catch (UncheckedIOException e) {
            return false; // not ours to change; the caller looks further up or reports that there is none
        }
    }

    private static boolean offered(Path controllers) {
        String names = " " + ControlFile.read(controllers) + " ";
        return names.contains(" memory ") && names.contains(" pids ");
    }

    private static void leave(Path parent, String name) {
        Path leaf = parent.resolve(name + "-service");
        make(leaf);
        for (long process : ControlFile.processes(parent)) {
            ControlFile.write(leaf.resolve("cgroup.procs"), process);
        }
    }

    private static void prepare(Path folder) {
        make(folder);
        handDown(folder);
    }

    private static void handDown(Path folder) {
        Path control = folder.resolve("cgroup.subtree_control");
        try {
            ControlFile.write(control, SHARED_OUT);
        } catch (UncheckedIOException e) {
            // not delegated to us, or refused while there are real-time processes
        }
        ControlFile.write(control, HANDED_DOWN);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
