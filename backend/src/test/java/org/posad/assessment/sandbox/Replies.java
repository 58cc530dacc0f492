package org.posad.assessment.sandbox;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Replies of the sandbox to be judged in tests. */
public final class Replies {

    private final int status;
    private String stdout = "";
    private String stderr = "";
    private String compileOutput = "";
    private String remark = "";
    private @Nullable Integer exitCode;
    private @Nullable Integer exitSignal;
    private int memoryKb = 9_000;

    private Replies(int status) {
        this.status = status;
    }

    public static Replies aReply(int status) {
        return new Replies(status);
    }

    public Replies stdout(String text) {
        stdout = text;
        return this;
    }

    public Replies stderr(String text) {
        stderr = text;
        return this;
    }

    public Replies compileOutput(String text) {
        compileOutput = text;
        return this;
    }

    public Replies remark(String text) {
        remark = text;
        return this;
    }

    public Replies exitCode(int code) {
        exitCode = code;
        return this;
    }

    public Replies exitSignal(int signal) {
        exitSignal = signal;
        return this;
    }

    public Replies memoryKb(int kb) {
        memoryKb = kb;
        return this;
    }

    public Reply reply() {
        return new Reply(
                new Reply.Status(status, "as Judge0 says"),
                Base64Text.of(stdout),
                Base64Text.of(stderr),
                Base64Text.of(compileOutput),
                Base64Text.of(remark),
                exitCode,
                exitSignal,
                new BigDecimal("0.015"),
                memoryKb);
    }
}
