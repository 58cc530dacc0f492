package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Version 1: a tree for each of memory, pids and cpuacct; ours hangs below the group that the service itself is in. Where
 * there is a tree for cpu as well, boxes share the processors evenly, however many processes each has.
 */
final class ControlGroupsV1 implements ControlGroups {

    private static final Path ROOT = Path.of("/sys/fs/cgroup");
    private static final long ONE_PROCESS = 1024;

    private final Path memory;
    private final Path pids;
    private final Path cpu;
    private final @Nullable Path share;

    private ControlGroupsV1(Path memory, Path pids, Path cpu, @Nullable Path share) {
        this.share = share;
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
        Path share = own.get("cpu");
        if (share != null && !isSame(share, cpu)) {
            var sharing = new ControlGroupsV1(
                    memory.resolve(name), pids.resolve(name), cpu.resolve(name), share.resolve(name));
            if (sharing.canBeMade()) {
                return Optional.of(sharing);
            }
        }
        var groups = new ControlGroupsV1(memory.resolve(name), pids.resolve(name), cpu.resolve(name), null);
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
        if (!Files.isDirectory(cpu) && !canBeMade()) {
            throw new IllegalStateException("The control groups of this service are gone: " + description());
        }
        var group = new ControlGroupV1(
                memory.resolve(box), pids.resolve(box), cpu.resolve(box), share == null ? null : share.resolve(box));
        group.make();
        return group;
    }

    @Override
    public void sweep(String name) {
        trees().forEach(tree -> Leftovers.sweep(tree.resolveSibling(name)));
    }

    @Override
    public void removeAll() {
        trees().forEach(Leftovers::killAndRemove);
    }

    @Override
    public String description() {
        return "version 1, " + memory;
    }

    private List<Path> trees() {
        return share == null ? List.of(memory, pids, cpu) : List.of(memory, pids, cpu, share);
    }

    /** Mostly cpu and cpuacct are two names of one tree. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** All boxes together count as much as a process for each processor would, and among each other the same. */
    private boolean canBeMade() {
        try {
            for (Path tree : trees()) {
                Files.createDirectories(tree);
            }
            Path shares = (share == null ? cpu : share).resolve("cpu.shares");
            if (Files.exists(shares)) {
                ControlFile.write(shares, ONE_PROCESS * Runtime.getRuntime().availableProcessors());
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
