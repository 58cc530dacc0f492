package org.posad.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code posad.sandbox.limits.*}: what a submission gets when it does not ask, and the most it may ask for. Named and
 * preset as in Judge0 1.13.1. Times in seconds, sizes in KB.
 */
@ConfigurationProperties("posad.sandbox.limits")
public record LimitSettings(
        @DefaultValue("5") double cpuTimeLimit,
        @DefaultValue("15") double maxCpuTimeLimit,
        @DefaultValue("1") double cpuExtraTime,
        @DefaultValue("5") double maxCpuExtraTime,
        @DefaultValue("10") double wallTimeLimit,
        @DefaultValue("20") double maxWallTimeLimit,
        @DefaultValue("128000") int memoryLimit,
        @DefaultValue("512000") int maxMemoryLimit,
        @DefaultValue("64000") int stackLimit,
        @DefaultValue("128000") int maxStackLimit,
        @DefaultValue("60") int maxProcessesAndOrThreads,
        @DefaultValue("120") int maxMaxProcessesAndOrThreads,
        @DefaultValue("1024") int maxFileSize,
        @DefaultValue("4096") int maxMaxFileSize,
        @DefaultValue("1") int numberOfRuns,
        @DefaultValue("20") int maxNumberOfRuns,
        @DefaultValue("10240") int maxExtractSize,
        @DefaultValue("20") int maxSubmissionBatchSize) {}
