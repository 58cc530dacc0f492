package org.posad.sandbox.cgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks to plain files where the kernel's would be. */
class ControlGroupsV2Test {

    @TempDir
    private Path root;

    @BeforeEach
    void aTreeThatGovernsMemoryAndProcesses() throws IOException {
        write("cgroup.controllers", "cpu memory pids");
        write("cgroup.subtree_control", "memory pids");
    }

    @Test
    void isNotThereWithoutControllers() throws IOException {
        write("cgroup.controllers", "hugetlb");
        write("cgroup.subtree_control", "");
        assertThat(ControlGroupsV2.find(root, "0::/", "posad")).isEmpty();
    }

    @Test
    void makesAGroupForABoxBelowItsOwn() {
        var group = ControlGroupsV2.find(root, "0::/", "posad").orElseThrow().create("box-1");
        assertThat(group.doors()).containsExactly(root.resolve("posad/box-1/cgroup.procs"));
        assertThat(root.resolve("posad/cgroup.subtree_control")).hasContent("+memory +pids");
    }

    @Test
    void movesItsProcessesIntoALeafBeforeItHandsControllersDown() throws IOException {
        Files.createDirectories(root.resolve("service"));
        write("service/cgroup.controllers", "memory pids");
        write("service/cgroup.subtree_control", "");
        write("service/cgroup.procs", "42");
        assertThat(ControlGroupsV2.find(root, "0::/service", "posad")).isPresent();
        assertThat(root.resolve("service/posad-service/cgroup.procs")).hasContent("42");
        assertThat(root.resolve("service/cgroup.subtree_control")).hasContent("+memory +pids");
    }

    @Test
    void boundsMemoryProcessesAndSwap() throws IOException {
        Files.createDirectories(root.resolve("posad/box-1"));
        write("posad/box-1/memory.swap.max", "max");
        var group = ControlGroupsV2.find(root, "0::/", "posad").orElseThrow().create("box-1");
        group.limit(1_000_000, 62);
        assertThat(root.resolve("posad/box-1/memory.max")).hasContent("1000000");
        assertThat(root.resolve("posad/box-1/memory.swap.max")).hasContent("0");
        assertThat(root.resolve("posad/box-1/pids.max")).hasContent("62");
    }

    @Test
    void readsTheAccounts() throws IOException {
        var group = ControlGroupsV2.find(root, "0::/", "posad").orElseThrow().create("box-1");
        write("posad/box-1/cpu.stat", "usage_usec 1500\nuser_usec 1000\n");
        write("posad/box-1/memory.peak", "4096");
        write("posad/box-1/memory.events", "low 0\noom 1\noom_kill 1\n");
        write("posad/box-1/pids.events", "max 0");
        assertThat(group.cpuTime()).isEqualTo(Duration.ofNanos(1_500_000));
        assertThat(group.memoryPeakBytes()).isEqualTo(4096);
        assertThat(group.ranOutOfMemory()).isTrue();
        assertThat(group.ranOutOfProcesses()).isFalse();
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(root.resolve(file), content);
    }
}
