package org.posad.assessment.sandbox;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What the sandbox says of a run. Whatever is empty is null on the wire; the accessors below are not. */
@JsonNaming(SnakeCaseStrategy.class)
public record Reply(
        @Nullable Status status,
        @Nullable Base64Text stdout,
        @Nullable Base64Text stderr,
        @Nullable Base64Text compileOutput,
        @Nullable Base64Text message,
        @Nullable Integer exitCode,
        @Nullable Integer exitSignal,
        @Nullable BigDecimal time,
        @Nullable Integer memory) {

    static final String FIELDS = "status,stdout,stderr,compile_output,message,exit_code,exit_signal,time,memory";

    private static final int PROCESSING = 2;
    private static final int INTERNAL_ERROR = 13;

    record Status(int id, @Nullable String description) {}

    boolean isFinished() {
        return statusId() > PROCESSING;
    }

    /** The sandbox itself has failed, not the program. */
    boolean isSandboxsFault() {
        return statusId() == INTERNAL_ERROR;
    }

    public int statusId() {
        return status == null ? 0 : status.id();
    }

    public String output() {
        return text(stdout);
    }

    public String errors() {
        return text(stderr);
    }

    public String compilerOutput() {
        return text(compileOutput);
    }

    /** The sandbox's own words about how the program ended. */
    public String remark() {
        return text(message);
    }

    /** CPU time. */
    public Duration cpu() {
        return time == null
                ? Duration.ZERO
                : Duration.ofMillis(time.movePointRight(3).longValue());
    }

    public int memoryKb() {
        return memory == null ? 0 : memory;
    }

    private static String text(@Nullable Base64Text text) {
        return text == null ? "" : text.text();
    }
}
