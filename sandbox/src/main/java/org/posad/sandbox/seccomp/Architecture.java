package org.posad.sandbox.seccomp;

import java.util.Locale;

/** Processors for which there is a table of system calls. */
public enum Architecture {
    X86_64(0xC000003E, 1),
    AARCH64(0xC00000B7, 2);

    /** AUDIT_ARCH_* of linux/audit.h: how the kernel names the calling convention to a filter. */
    final int auditName;

    /** Column of this processor in allowed-calls.txt. */
    final int column;

    Architecture(int auditName, int column) {
        this.auditName = auditName;
        this.column = column;
    }

    /** As uname tells it. */
    public String kernelName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The processor that this service runs on. */
    public static Architecture here() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> X86_64;
            case "aarch64", "arm64" -> AARCH64;
            case String other ->
                throw new UnsupportedOperationException(
                        "There is no system call filter for the processor '%s'; x86_64 and aarch64 are supported."
                                .formatted(other));
        };
    }
}
