package org.posad.sandbox.web;

import org.posad.sandbox.LimitSettings;
import org.posad.sandbox.submissions.Limits;

/** Reads a submission's limits within the bounds of the configuration. */
record LimitReader(LimitSettings settings) {

    private static final double LEAST_WALL_TIME = 1;
    private static final int LEAST_MEMORY = 2048;

    Limits read(Attributes attributes) {
        return new Limits(
                attributes.seconds("cpu_time_limit", settings.cpuTimeLimit(), 0, settings.maxCpuTimeLimit()),
                attributes.seconds("cpu_extra_time", settings.cpuExtraTime(), 0, settings.maxCpuExtraTime()),
                attributes.seconds(
                        "wall_time_limit", settings.wallTimeLimit(), LEAST_WALL_TIME, settings.maxWallTimeLimit()),
                attributes.count("memory_limit", settings.memoryLimit(), LEAST_MEMORY, settings.maxMemoryLimit()),
                attributes.count("stack_limit", settings.stackLimit(), 0, settings.maxStackLimit()),
                attributes.count(
                        "max_processes_and_or_threads",
                        settings.maxProcessesAndOrThreads(),
                        1,
                        settings.maxMaxProcessesAndOrThreads()),
                attributes.count("max_file_size", settings.maxFileSize(), 0, settings.maxMaxFileSize()),
                attributes.count("number_of_runs", settings.numberOfRuns(), 1, settings.maxNumberOfRuns()));
    }
}
