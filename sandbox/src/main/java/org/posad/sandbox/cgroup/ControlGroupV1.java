package org.posad.sandbox.cgroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One folder in each of the trees.
 *
 * @param share in the tree that deals out processors; null if there is none
 */
record ControlGroupV1(
        Path memory, Path pids, Path cpu, @Nullable Path share) implements ControlGroup {

    void make() {
        try {
            for (Path tree : folders()) {
                Files.createDirectories(tree);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Path> doors() {
        return folders().stream().map(tree -> tree.resolve("cgroup.procs")).toList();
    }

    @Override
    public void limit(long memoryBytes, int processes) {
        ControlFile.write(memory.resolve("memory.limit_in_bytes"), memoryBytes);
        Path withSwap = memory.resolve("memory.memsw.limit_in_bytes");
        if (Files.exists(withSwap)) {
            ControlFile.write(withSwap, memoryBytes);
        }
        ControlFile.write(pids.resolve("pids.max"), processes);
    }

    @Override
    public Duration cpuTime() {
        return Duration.ofNanos(ControlFile.number(cpu.resolve("cpuacct.usage")));
    }

    @Override
    public long memoryBytes() {
        return ControlFile.number(memory.resolve("memory.usage_in_bytes"));
    }

    @Override
    public void forgetMemoryPeak() {
        ControlFile.write(memory.resolve("memory.max_usage_in_bytes"), 0);
    }

    @Override
    public long memoryPeakBytes() {
        return ControlFile.number(memory.resolve("memory.max_usage_in_bytes"));
    }

    @Override
    public boolean ranOutOfMemory() {
        return ControlFile.number(memory.resolve("memory.oom_control"), "oom_kill") > 0;
    }

    @Override
    public boolean ranOutOfProcesses() {
        return ControlFile.number(pids.resolve("pids.events"), "max") > 0;
    }

    @Override
    public void kill() {
        ControlFile.processes(pids).forEach(Leftovers::kill);
    }

    @Override
    public boolean remove() {
        return folders().stream().allMatch(ControlFile::remove);
    }

    private List<Path> folders() {
        return share == null ? List.of(memory, pids, cpu) : List.of(memory, pids, cpu, share);
    }
}
