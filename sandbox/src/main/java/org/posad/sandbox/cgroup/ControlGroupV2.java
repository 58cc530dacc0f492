package org.posad.sandbox.cgroup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One folder in the one tree. */
record ControlGroupV2(Path folder) implements ControlGroup {

    @Override
    public List<Path> doors() {
        return List.of(folder.resolve("cgroup.procs"));
    }

    @Override
    public void limit(long memoryBytes, int processes) {
        ControlFile.write(folder.resolve("memory.max"), memoryBytes);
        if (Files.exists(folder.resolve("memory.swap.max"))) {
            ControlFile.write(folder.resolve("memory.swap.max"), 0);
        }
        ControlFile.write(folder.resolve("pids.max"), processes);
    }

    @Override
    public Duration cpuTime() {
        return Duration.of(ControlFile.number(folder.resolve("cpu.stat"), "usage_usec"), ChronoUnit.MICROS);
    }

    @Override
    public long memoryBytes() {
        return ControlFile.number(folder.resolve("memory.current"));
    }

    /** Before Linux 6.12 the peak cannot be reset; it then includes the start of the box, a few hundred KB. */
    @Override
    public void forgetMemoryPeak() {}

    @Override
    public long memoryPeakBytes() {
        Path peak = folder.resolve("memory.peak");
        return Files.exists(peak) ? ControlFile.number(peak) : memoryBytes();
    }

    @Override
    public boolean ranOutOfMemory() {
        return ControlFile.number(folder.resolve("memory.events"), "oom_kill") > 0;
    }

    @Override
    public boolean ranOutOfProcesses() {
        return ControlFile.number(folder.resolve("pids.events"), "max") > 0;
    }

    @Override
    public void kill() {
        Path all = folder.resolve("cgroup.kill");
        if (Files.exists(all)) {
            ControlFile.write(all, 1);
        } else {
            ControlFile.processes(folder).forEach(Leftovers::kill);
        }
    }

    @Override
    public boolean remove() {
        return ControlFile.remove(folder);
    }
}
