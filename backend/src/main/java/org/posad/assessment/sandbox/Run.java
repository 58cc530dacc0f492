package org.posad.assessment.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** One run of one program, as the sandbox is asked for it. Expected output is never part of it: comparing is ours. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(
        int languageId,
        @Nullable Base64Text sourceCode,
        @Nullable Base64Text additionalFiles,
        Base64Text stdin,
        double cpuTimeLimit,
        double wallTimeLimit,
        int memoryLimit,
        boolean enableNetwork) {

    /** Judge0's "Multi-file program": a zip with scripts {@code compile} and {@code run}. */
    public static final int MULTI_FILE = 89;

    private static final double MOST_CPU_SECONDS = 15;
    private static final double MOST_WALL_SECONDS = 20;
    private static final int LEAST_MEMORY_KB = 2_048;
    private static final int MOST_MEMORY_KB = 512_000;

    /** @param source not blank: Judge0 refuses a blank one */
    public static Run ofSource(int languageId, String source, String stdin, Duration cpu, int memoryMb) {
        return new Run(languageId, Base64Text.of(source), null, stdin, cpu, memoryMb);
    }

    public static Run ofZip(byte[] zip, String stdin, Duration cpu, int memoryMb) {
        return new Run(MULTI_FILE, null, Base64Text.of(zip), stdin, cpu, memoryMb);
    }

    private Run(
            int languageId,
            @Nullable Base64Text source,
            @Nullable Base64Text zip,
            String stdin,
            Duration cpu,
            int memoryMb) {
        this(
                languageId,
                source,
                zip,
                Base64Text.of(stdin),
                Math.min(seconds(cpu), MOST_CPU_SECONDS),
                wallLimit(cpu),
                Math.clamp(memoryMb * 1024L, LEAST_MEMORY_KB, MOST_MEMORY_KB),
                false);
    }

    /** Room for a busy machine; a program that only sleeps is stopped by it all the same. */
    private static double wallLimit(Duration cpu) {
        return Math.clamp(2 * seconds(cpu) + 2, 1, MOST_WALL_SECONDS);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
