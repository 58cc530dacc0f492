package org.posad.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code posad.sandbox.switches.*}: what clients may ask for at all. Named and preset as in Judge0 1.13.1.
 *
 * @param maintenanceMode takes in no single submissions and deletes none; batches come in, as with Judge0
 */
@ConfigurationProperties("posad.sandbox.switches")
public record SwitchSettings(
        @DefaultValue("false") boolean maintenanceMode,
        @DefaultValue("Judge0 is currently in maintenance.") String maintenanceMessage,
        @DefaultValue("true") boolean enableWaitResult,
        @DefaultValue("true") boolean enableBatchedSubmissions,
        @DefaultValue("true") boolean enableCompilerOptions,
        @DefaultValue("true") boolean enableCommandLineArguments,
        @DefaultValue("true") boolean enableAdditionalFiles) {}
