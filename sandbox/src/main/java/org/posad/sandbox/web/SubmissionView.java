package org.posad.sandbox.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.content.Base64Text;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.submissions.Limits;
import org.posad.sandbox.submissions.Result;
import org.posad.sandbox.submissions.Status;
import org.posad.sandbox.submissions.Submission;

/** A submission as clients see it. */
final class SubmissionView {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Submission submission;
    private final Submission.State state;
    private final boolean base64;

    private SubmissionView(Submission submission, boolean base64) {
        this.submission = submission;
        this.state = submission.state();
        this.base64 = base64;
    }

    /**
     * The fields asked for.
     *
     * @throws NotText if one of them cannot go into JSON as it is
     */
    static Map<String, @Nullable Object> of(Submission submission, List<String> fields, boolean base64) {
        var view = new SubmissionView(submission, base64);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> answer.put(field, view.value(field)));
        return answer;
    }

    private @Nullable Object value(String field) {
        var task = submission.task();
        Result result = state.result();
        return switch (field) {
            case "token" -> submission.token().toString();
            case "created_at" -> instant(submission.createdAt());
            case "finished_at" -> instant(state.finishedAt());
            case "status" -> status(result.status());
            case "status_id" -> result.status().id();
            case "language" ->
                Map.of("id", task.language().id(), "name", task.language().name());
            case "language_id" -> task.language().id();
            case "source_code" -> text(task.source());
            case "stdin" -> text(task.stdin());
            case "expected_output" -> text(task.expectedOutput());
            case "stdout" -> text(result.stdout());
            case "stderr" -> text(result.stderr());
            case "compile_output" -> text(result.compileOutput());
            case "message" -> text(result.message() == null ? null : Bytes.of(result.message()));
            case "exit_code" -> result.exitCode();
            case "exit_signal" -> result.exitSignal();
            case "time" -> seconds(result.time());
            case "wall_time" -> seconds(result.wallTime());
            case "memory" -> result.memoryKb();
            case "compiler_options" -> task.compilerOptions();
            case "command_line_arguments" -> task.arguments();
            case "redirect_stderr_to_stdout" -> task.redirectStderr();
            case "additional_files" -> task.archive() == null ? null : Base64Text.encode(task.archive());
            case "callback_url" ->
                task.callback() == null ? null : task.callback().toString();
            case "enable_network",
                    "enable_per_process_and_thread_time_limit",
                    "enable_per_process_and_thread_memory_limit" -> false;
            default -> limit(field, task.limits());
        };
    }

    private static Object limit(String field, Limits limits) {
        return switch (field) {
            case "cpu_time_limit" -> Double.toString(limits.cpuTime());
            case "cpu_extra_time" -> Double.toString(limits.cpuExtraTime());
            case "wall_time_limit" -> Double.toString(limits.wallTime());
            case "memory_limit" -> limits.memory();
            case "stack_limit" -> limits.stack();
            case "max_processes_and_or_threads" -> limits.processes();
            case "max_file_size" -> limits.fileSize();
            case "number_of_runs" -> limits.runs();
            default -> throw new IllegalArgumentException("Not a field: " + field);
        };
    }

    static Map<String, Object> status(Status status) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", status.id());
        answer.put("description", status.description());
        return answer;
    }

    private @Nullable String text(@Nullable Bytes bytes) {
        if (bytes == null) {
            return null;
        }
        return base64 ? Base64Text.encode(bytes) : bytes.text().orElseThrow(NotText::new);
    }

    static @Nullable String instant(@Nullable Instant instant) {
        return instant == null ? null : INSTANT.format(instant);
    }

    /** Decimals are strings in Judge0's JSON. */
    private static @Nullable String seconds(@Nullable Duration duration) {
        return duration == null
                ? null
                : BigDecimal.valueOf(duration.toNanos(), 9)
                        .setScale(3, RoundingMode.HALF_UP)
                        .toString();
    }
}
