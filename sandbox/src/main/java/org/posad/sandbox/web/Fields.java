package org.posad.sandbox.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of what a submission's answer may hold. */
final class Fields {

    static final List<String> USUAL =
            List.of("token", "time", "memory", "stdout", "stderr", "compile_output", "message", "status");

    static final List<String> ALL = List.of(
            "source_code",
            "language_id",
            "stdin",
            "expected_output",
            "stdout",
            "status_id",
            "created_at",
            "finished_at",
            "time",
            "memory",
            "stderr",
            "token",
            "number_of_runs",
            "cpu_time_limit",
            "cpu_extra_time",
            "wall_time_limit",
            "memory_limit",
            "stack_limit",
            "max_processes_and_or_threads",
            "enable_per_process_and_thread_time_limit",
            "enable_per_process_and_thread_memory_limit",
            "max_file_size",
            "compile_output",
            "exit_code",
            "exit_signal",
            "message",
            "wall_time",
            "compiler_options",
            "command_line_arguments",
            "redirect_stderr_to_stdout",
            "callback_url",
            "additional_files",
            "enable_network",
            "status",
            "language");

    private Fields() {}

    /** Reads the parameter {@code fields}; unknown names are refused. */
    static List<String> read(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return USUAL;
        }
        var asked = Arrays.stream(parameter.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (asked.contains("*")) {
            return ALL;
        }
        var unknown = asked.stream().filter(name -> !ALL.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.badRequest("invalid fields: " + unknown);
        }
        return asked;
    }
}
