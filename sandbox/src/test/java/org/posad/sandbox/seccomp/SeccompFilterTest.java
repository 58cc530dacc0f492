package org.posad.sandbox.seccomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.seccomp.SeccompFilter.ALLOW;
import static org.posad.sandbox.seccomp.SeccompFilter.EAFNOSUPPORT;
import static org.posad.sandbox.seccomp.SeccompFilter.ENOSYS;
import static org.posad.sandbox.seccomp.SeccompFilter.EPERM;
import static org.posad.sandbox.seccomp.SeccompFilter.KILL_PROCESS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeccompFilterTest {

    private static final int CLONE_NEWUSER = 0x10000000;
    private static final int ORDINARY_THREAD = 0x3D0F00;

    /** On x86_64; those of aarch64 are other numbers for the same. */
    private static final Map<String, Integer> SHUT = Map.ofEntries(
            Map.entry("ptrace", 101),
            Map.entry("mount", 165),
            Map.entry("umount2", 166),
            Map.entry("chroot", 161),
            Map.entry("pivot_root", 155),
            Map.entry("unshare", 272),
            Map.entry("setns", 308),
            Map.entry("bpf", 321),
            Map.entry("keyctl", 250),
            Map.entry("add_key", 248),
            Map.entry("perf_event_open", 298),
            Map.entry("userfaultfd", 323),
            Map.entry("io_uring_setup", 425),
            Map.entry("clone3", 435),
            Map.entry("open_tree", 428),
            Map.entry("fsopen", 430),
            Map.entry("pidfd_getfd", 438),
            Map.entry("memfd_secret", 447),
            Map.entry("process_vm_readv", 310),
            Map.entry("kcmp", 312),
            Map.entry("modify_ldt", 154),
            Map.entry("syscall 600", 600));

    @ParameterizedTest
    @EnumSource
    void isShortEnoughForTheKernel(Architecture architecture) {
        var program = SeccompFilter.program(architecture);
        assertThat(program.length()).isBetween(200, 4096);
        assertThat(program.bytes()).hasSize(program.length() * 8);
    }

    @ParameterizedTest
    @EnumSource
    void allowsWhatProgramsLiveOn(Architecture architecture) {
        var calls = SystemCalls.of(architecture);
        for (String name : new String[] {"read", "write", "openat", "mmap", "execve", "futex", "exit_group"}) {
            assertThat(judge(architecture, calls.number(name))).as(name).isEqualTo(ALLOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allowsThreadsButNoNamespaces(Architecture architecture) {
        int clone = SystemCalls.of(architecture).number("clone");
        assertThat(judge(architecture, clone, ORDINARY_THREAD)).isEqualTo(ALLOW);
        assertThat(judge(architecture, clone, CLONE_NEWUSER | ORDINARY_THREAD)).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @EnumSource
    void allowsInternetAndLocalSocketsOnly(Architecture architecture) {
        int socket = SystemCalls.of(architecture).number("socket");
        assertThat(judge(architecture, socket, 2)).isEqualTo(ALLOW);
        assertThat(judge(architecture, socket, 16)).isEqualTo(EAFNOSUPPORT); // netlink
        assertThat(judge(architecture, socket, 40)).isEqualTo(EAFNOSUPPORT); // vsock
    }

    @ParameterizedTest
    @EnumSource
    void forbidsTypingIntoTerminals(Architecture architecture) {
        int ioctl = SystemCalls.of(architecture).number("ioctl");
        assertThat(judge(architecture, ioctl, 0, 0x5412)).isEqualTo(EPERM);
        assertThat(judge(architecture, ioctl, 0, 0x5413)).isEqualTo(ALLOW);
    }

    @ParameterizedTest
    @EnumSource
    void killsCallsByAnotherConvention(Architecture architecture) {
        byte[] filter = SeccompFilter.bytes(architecture);
        assertThat(BpfMachine.run(filter, 0x40000003, 0, 0, 0)).isEqualTo(KILL_PROCESS); // i386
        assertThat(judge(architecture, 0x40000000, 0, 0)).isEqualTo(KILL_PROCESS); // x32
        assertThat(judge(architecture, -1, 0, 0)).isEqualTo(KILL_PROCESS);
    }

    @Test
    void knowsNothingOfDangerousCalls() {
        SHUT.forEach((name, number) ->
                assertThat(judge(Architecture.X86_64, number)).as(name).isEqualTo(ENOSYS));
    }

    private static int judge(Architecture architecture, int call, long... arguments) {
        return BpfMachine.run(SeccompFilter.bytes(architecture), architecture.auditName, call, arguments);
    }
}
