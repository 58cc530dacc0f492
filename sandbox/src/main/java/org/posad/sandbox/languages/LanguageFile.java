package org.posad.sandbox.languages;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language as its file describes it; whether the machine has it is not known yet.
 *
 * @param needs programs that have to be there, or {@code jdk}
 * @param version shell command that prints the version of the toolchain
 * @param versionPattern its first group is the version
 */
record LanguageFile(
        int id,
        String name,
        @Nullable String source,
        List<String> needs,
        @Nullable String compile,
        String run,
        String version,
        String versionPattern,
        SelfTest test) {

    /** A program that must print the expected line, or the language is not offered. */
    record SelfTest(@Nullable String source, @Nullable Map<String, String> files, String stdin, String stdout) {}

    private List<String> programs() {
        return needs.stream().filter(need -> need.startsWith("/")).toList();
    }

    Language asFound(String versionOutput) {
        Matcher matcher = Pattern.compile(versionPattern).matcher(versionOutput);
        String version = matcher.find() ? matcher.group(1) : "version unknown";
        return new Language(id, name.replace("{version}", version), source, compile, run, programs());
    }
}
