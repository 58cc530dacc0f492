package org.posad.sandbox.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.sandbox.Isolation;
import org.posad.sandbox.LimitSettings;
import org.posad.sandbox.Settings;
import org.posad.sandbox.SwitchSettings;
import org.posad.sandbox.submissions.Status;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the service says about itself. */
@RestController
class InformationController {

    /** The contract that is spoken; clients look at it to know what they may ask. */
    private static final String JUDGE0_VERSION = "1.13.1";

    private static final String LICENSE = "Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0";

    private final Settings settings;
    private final SwitchSettings switches;
    private final LimitSettings limits;
    private final Isolation isolation;

    InformationController(Settings settings, SwitchSettings switches, LimitSettings limits, Isolation isolation) {
        this.switches = switches;
        this.settings = settings;
        this.limits = limits;
        this.isolation = isolation;
    }

    @GetMapping("/statuses")
    List<Map<String, Object>> statuses() {
        return Arrays.stream(Status.values()).map(SubmissionView::status).toList();
    }

    @GetMapping("/about")
    Map<String, Object> about() {
        var about = new LinkedHashMap<String, Object>();
        about.put("version", JUDGE0_VERSION);
        about.put("homepage", "");
        about.put("source_code", "");
        about.put("maintainer", "The Posad authors");
        about.put("implementation", "Posad sandbox");
        return about;
    }

    @GetMapping(path = "/version", produces = MediaType.TEXT_PLAIN_VALUE)
    String version() {
        return JUDGE0_VERSION;
    }

    /** Judge0 shows isolate's version and licence here. */
    @GetMapping(path = "/isolate", produces = MediaType.TEXT_PLAIN_VALUE)
    String isolate() {
        return isolation.description();
    }

    @GetMapping(path = "/license", produces = MediaType.TEXT_PLAIN_VALUE)
    String license() {
        return LICENSE;
    }

    /** An empty page, which tells who looks whether anybody is there. */
    @GetMapping("/")
    void home() {}

    @GetMapping("/config_info")
    Map<String, Object> configuration() {
        return ConfigurationView.of(settings, switches, limits);
    }

    @GetMapping("/system_info")
    Map<String, Object> system() {
        var info = new LinkedHashMap<String, Object>();
        info.put("Architecture", System.getProperty("os.arch"));
        info.put("Kernel", System.getProperty("os.version"));
        info.put("CPU(s)", Integer.toString(Runtime.getRuntime().availableProcessors()));
        info.put("Slots", Integer.toString(settings.slots()));
        info.put("Isolation", isolation.description());
        info.put(
                "JVMs waiting",
                Integer.toString(
                        isolation.boxes() == null ? 0 : isolation.boxes().waiting()));
        info.put("Missing", String.join(" ", isolation.missing()));
        return info;
    }
}
