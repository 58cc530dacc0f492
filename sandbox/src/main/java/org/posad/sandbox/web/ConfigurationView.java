package org.posad.sandbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.sandbox.LimitSettings;
import org.posad.sandbox.Settings;
import org.posad.sandbox.SwitchSettings;

/** The configuration under the names that Judge0 gives it. */
final class ConfigurationView {

    private ConfigurationView() {}

    static Map<String, Object> of(Settings settings, SwitchSettings switches, LimitSettings limits) {
        var view = new LinkedHashMap<String, Object>();
        addSwitches(view, settings, switches);
        addLimits(view, limits);
        view.put("max_queue_size", settings.queueSize());
        view.put("submission_cache_duration", 0.0);
        return view;
    }

    private static void addSwitches(Map<String, Object> view, Settings settings, SwitchSettings switches) {
        view.put("maintenance_mode", switches.maintenanceMode());
        view.put("enable_wait_result", switches.enableWaitResult());
        view.put("enable_compiler_options", switches.enableCompilerOptions());
        view.put("allowed_languages_for_compile_options", List.of());
        view.put("enable_command_line_arguments", switches.enableCommandLineArguments());
        view.put("enable_submission_delete", settings.enableSubmissionDelete());
        view.put("enable_callbacks", !settings.callbackHosts().isBlank());
        view.put("callbacks_max_tries", 3);
        view.put("callbacks_timeout", 5.0);
        view.put("enable_additional_files", switches.enableAdditionalFiles());
        view.put("enable_batched_submissions", switches.enableBatchedSubmissions());
        view.put("enable_per_process_and_thread_time_limit", false);
        view.put("allow_enable_per_process_and_thread_time_limit", false);
        view.put("enable_per_process_and_thread_memory_limit", false);
        view.put("allow_enable_per_process_and_thread_memory_limit", false);
        view.put("redirect_stderr_to_stdout", false);
        view.put("use_docs_as_homepage", false);
        view.put("allow_enable_network", false);
        view.put("enable_network", false);
    }

    private static void addLimits(Map<String, Object> view, LimitSettings limits) {
        view.put("cpu_time_limit", limits.cpuTimeLimit());
        view.put("max_cpu_time_limit", limits.maxCpuTimeLimit());
        view.put("cpu_extra_time", limits.cpuExtraTime());
        view.put("max_cpu_extra_time", limits.maxCpuExtraTime());
        view.put("wall_time_limit", limits.wallTimeLimit());
        view.put("max_wall_time_limit", limits.maxWallTimeLimit());
        view.put("memory_limit", limits.memoryLimit());
        view.put("max_memory_limit", limits.maxMemoryLimit());
        view.put("stack_limit", limits.stackLimit());
        view.put("max_stack_limit", limits.maxStackLimit());
        view.put("max_processes_and_or_threads", limits.maxProcessesAndOrThreads());
        view.put("max_max_processes_and_or_threads", limits.maxMaxProcessesAndOrThreads());
        view.put("max_file_size", limits.maxFileSize());
        view.put("max_max_file_size", limits.maxMaxFileSize());
        view.put("number_of_runs", limits.numberOfRuns());
        view.put("max_number_of_runs", limits.maxNumberOfRuns());
        view.put("max_extract_size", limits.maxExtractSize());
        view.put("max_submission_batch_size", limits.maxSubmissionBatchSize());
    }
}
