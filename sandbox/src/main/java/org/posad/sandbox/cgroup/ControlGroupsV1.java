package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Version 1: a tree for each of memory, pids and cpuacct; ours hangs below the group that the service itself is in. */
final class ControlGroupsV1 implements ControlGroups {

    private static final Path ROOT = Path.of("/sys/fs/cgroup");

    private final Path memory;
    private final Path pids;
    private final Path cpu;

    private ControlGroupsV1(Path memory, Path pids, Path cpu) {
        this.memory = memory;
        this.pids = pids;
        this.cpu = cpu;
    }

    static Optional<ControlGroups> find(String name) {
        Map<String, Path> own = ownGroups(ControlFile.read(Path.of("/proc/self/cgroup")));
        Path memory = own.get("memory");
        Path pids = own.get("pids");
        Path cpu = own.get("cpuacct");
        if (memory == null || pids == null || cpu == null) {
            return Optional.empty();
        }
        var groups = new ControlGroupsV1(memory.resolve(name), pids.resolve(name), cpu.resolve(name));
        return groups.canBeMade() ? Optional.of(groups) : Optional.empty();
    }

    /** Reads lines such as {@code 4:memory:/user/1}; a group that is not to be seen here (a container's) counts as the root. */
    static Map<String, Path> ownGroups(String procSelfCgroup) {
        var groups = new LinkedHashMap<String, Path>();
        procSelfCgroup.lines().map(line -> line.split(":", 3)).forEach(columns -> {
            for (String controller : columns[1].split(",", -1)) {
                Path root = ROOT.resolve(controller);
                Path own = root.resolve(columns[2].substring(1));
                groups.put(controller, Files.isDirectory(own) ? own : root);
            }
        });
        groups.values().removeIf(folder -> !Files.isDirectory(folder));
        return groups;
    }

    @Override
    public ControlGroup create(String box) {
        var group = new ControlGroupV1(memory.resolve(box), pids.resolve(box), cpu.resolve(box));
        group.make();
        return group;
    }

    @Override
    public void sweep(String name) {
        List.of(memory, pids, cpu).forEach(tree -> Leftovers.sweep(tree.resolveSibling(name)));
    }

    @Override
    public void removeAll() {
        List.of(memory, pids, cpu).forEach(Leftovers::killAndRemove);
    }

    @Override
    public String description() {
        return "version 1, " + memory;
    }

    private boolean canBeMade() {
        try {
            for (Path tree : List.of(memory, pids, cpu)) {
                Files.createDirectories(tree);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
