package org.posad.sandbox.languages;

import org.jspecify.annotations.Nullable;
import org.posad.sandbox.box.Allowance;

/** Fills the gaps of a language's commands. */
public final class Command {

    /** What Judge0 takes out of options and arguments before they reach a shell; a line break would end our command. */
    private static final String SHELL_SIGNS = "[$&;<>|`\n\r]";

    /** What a JVM takes beside its heap: code, classes, its own threads. */
    private static final long JVM_MB = 48;

    private Command() {}

    public static String of(
            String template, @Nullable String options, @Nullable String arguments, Allowance allowance) {
        return template.replace("{options}", harmless(options))
                .replace("{arguments}", harmless(arguments))
                .replace("{heapMb}", Long.toString(heapMb(allowance.memoryKb())))
                .replace("{javaStackKb}", Long.toString(javaStackKb(allowance)));
    }

    private static String harmless(@Nullable String words) {
        return words == null ? "" : words.replaceAll(SHELL_SIGNS, "");
    }

    /** So that too many objects are an OutOfMemoryError with a stack trace, not a kill. */
    private static long heapMb(long memoryKb) {
        return Math.max(8, (memoryKb / 1024 - JVM_MB) * 4 / 5);
    }

    /** Deep recursion is to be a StackOverflowError, so the stack has to fit into the memory limit beside the heap. */
    private static long javaStackKb(Allowance allowance) {
        long wanted = allowance.stackKb() == 0 ? Long.MAX_VALUE : allowance.stackKb();
        return Math.clamp(wanted, 512, Math.max(512, allowance.memoryKb() / 16));
    }
}
