package org.posad.sandbox.seccomp;

import static org.posad.sandbox.seccomp.BpfProgram.ARCHITECTURE;
import static org.posad.sandbox.seccomp.BpfProgram.CALL;
import static org.posad.sandbox.seccomp.BpfProgram.FIRST_ARGUMENT;
import static org.posad.sandbox.seccomp.BpfProgram.SECOND_ARGUMENT;

import java.util.Set;

/**
 * Which system calls a program may make: a list of what is allowed, {@code ENOSYS} for the rest, so that new calls of new
 * kernels stay shut and C libraries fall back to older ones (clone3 to clone).
 */
public final class SeccompFilter {

    static final int ALLOW = 0x7FFF0000;
    static final int KILL_PROCESS = 0x80000000;
    static final int EPERM = 0x00050000 | 1;
    static final int ENOSYS = 0x00050000 | 38;
    static final int EAFNOSUPPORT = 0x00050000 | 97;

    /** All of CLONE_NEW*: time, mount, cgroup, uts, ipc, user, pid and network namespaces. */
    private static final int NEW_NAMESPACES = 0x7E020080;

    private static final int X32_CALLS = 0x40000000;
    private static final int TIOCSTI = 0x5412;
    private static final int TIOCLINUX = 0x541C;
    private static final Set<Integer> LOCAL_AND_INTERNET = Set.of(1, 2, 10);
    private static final Set<String> LOOKED_AT_CLOSELY =
            Set.of("clone", "ioctl", "socket", "socketpair", "personality");

    private SeccompFilter() {}

    /** The filter as bwrap's {@code --seccomp} takes it. */
    public static byte[] bytes(Architecture architecture) {
        return program(architecture).bytes();
    }

    static BpfProgram program(Architecture architecture) {
        var calls = SystemCalls.of(architecture);
        var program = new BpfProgram()
                .load(ARCHITECTURE)
                .answerUnless(architecture.auditName, KILL_PROCESS)
                .load(CALL)
                .answerIfAtLeast(X32_CALLS, KILL_PROCESS)
                .when(calls.number("clone"), judgeClone())
                .when(calls.number("ioctl"), judgeIoctl())
                .when(calls.number("socket"), judgeSocket())
                .when(calls.number("socketpair"), judgeSocket())
                .when(calls.number("personality"), judgePersonality());
        calls.all().forEach((name, number) -> {
            if (!LOOKED_AT_CLOSELY.contains(name)) {
                program.answerIf(number, ALLOW);
            }
        });
        return program.answer(ENOSYS);
    }

    private static BpfProgram judgeClone() {
        return new BpfProgram()
                .load(FIRST_ARGUMENT)
                .answerIfAnyBit(NEW_NAMESPACES, EPERM)
                .answer(ALLOW);
    }

    /** No typing into a terminal on somebody's behalf. */
    private static BpfProgram judgeIoctl() {
        return new BpfProgram()
                .load(SECOND_ARGUMENT)
                .answerIf(TIOCSTI, EPERM)
                .answerIf(TIOCLINUX, EPERM)
                .answer(ALLOW);
    }

    /** AF_VSOCK is in no namespace; AF_ALG, AF_NETLINK and AF_PACKET are kernel surface that exercises do not need. */
    private static BpfProgram judgeSocket() {
        var branch = new BpfProgram().load(FIRST_ARGUMENT);
        LOCAL_AND_INTERNET.stream().sorted().forEach(family -> branch.answerIf(family, ALLOW));
        return branch.answer(EAFNOSUPPORT);
    }

    /** The ordinary personality and the question for it; the odd ones weaken the address space. */
    private static BpfProgram judgePersonality() {
        return new BpfProgram()
                .load(FIRST_ARGUMENT)
                .answerIf(0, ALLOW)
                .answerIf(0xFFFFFFFF, ALLOW)
                .answer(EPERM);
    }
}
