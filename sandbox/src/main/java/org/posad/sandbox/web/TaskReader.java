package org.posad.sandbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.LimitSettings;
import org.posad.sandbox.Settings;
import org.posad.sandbox.SwitchSettings;
import org.posad.sandbox.box.BoxFile;
import org.posad.sandbox.callbacks.CallbackUrl;
import org.posad.sandbox.content.Bytes;
import org.posad.sandbox.languages.Language;
import org.posad.sandbox.languages.Languages;
import org.posad.sandbox.submissions.Sender;
import org.posad.sandbox.submissions.Task;
import org.springframework.stereotype.Component;

/** Reads a submission and says everything that is wrong with it, in Judge0's words. */
@Component
class TaskReader {

    private static final String BLANK = "can't be blank";

    private final Languages languages;
    private final LimitReader limits;
    private final Archive archive;
    private final Set<String> callbackHosts;
    private final SwitchSettings switches;

    TaskReader(Languages languages, LimitSettings limitSettings, Settings settings, SwitchSettings switches) {
        this.languages = languages;
        this.switches = switches;
        this.limits = new LimitReader(limitSettings);
        this.archive = new Archive(limitSettings.maxExtractSize() * 1024L);
        this.callbackHosts = Set.copyOf(List.of(
                settings.callbackHosts().toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
    }

    Reading read(Map<String, Object> values, boolean base64, String client) {
        var faults = new Faults();
        var attributes = new Attributes(values, base64, faults);
        Language language = language(attributes, faults);
        Bytes source = source(attributes, language, faults);
        Bytes zip = attributes.binary("additional_files");
        List<BoxFile> additional = additional(zip, language, faults);
        String options = compilerOptions(attributes, language, faults);
        String arguments = attributes.options("command_line_arguments");
        var bounds = limits.read(attributes);
        String tag = attributes.options("tag");
        CallbackUrl callback = callback(attributes, faults);
        refuseWhatIsSwitchedOff(options, arguments, zip, faults);
        refuseWhatIsNotOffered(attributes, faults);
        if (!faults.isEmpty() || language == null) {
            return new Reading.Faulty(faults.byAttribute());
        }
        return new Reading.Understood(new Task(
                language,
                source,
                options,
                arguments,
                attributes.content("stdin"),
                attributes.content("expected_output"),
                bounds,
                attributes.flag("redirect_stderr_to_stdout"),
                zip,
                additional,
                new Sender(client, tag == null ? "" : tag),
                callback));
    }

    private @Nullable Language language(Attributes attributes, Faults faults) {
        String sent = attributes.asSent("language_id");
        if (sent.isBlank()) {
            faults.add("language_id", BLANK);
        }
        Integer id = attributes.id("language_id");
        Language language = id == null ? null : languages.find(id).orElse(null);
        if (language == null) {
            faults.add("language_id", "language with id %s doesn't exist".formatted(sent));
        }
        return language;
    }

    private static @Nullable Bytes source(Attributes attributes, @Nullable Language language, Faults faults) {
        Bytes source = attributes.content("source_code");
        boolean blank = source == null || source.toString().isBlank();
        if (language != null && language.isMultiFile()) {
            if (!blank) {
                faults.add("source_code", "must be blank");
            }
            return null;
        }
        if (blank) {
            faults.add("source_code", BLANK);
        }
        return source;
    }

    private List<BoxFile> additional(@Nullable Bytes zip, @Nullable Language language, Faults faults) {
        if (zip == null) {
            if (language != null && language.isMultiFile()) {
                faults.add("additional_files", BLANK);
            }
            return List.of();
        }
        try {
            return archive.unpack(zip);
        } catch (UnacceptableArchive e) {
            faults.add("additional_files", e.reason());
            return List.of();
        }
    }

    private static @Nullable String compilerOptions(Attributes attributes, @Nullable Language language, Faults faults) {
        String options = attributes.options("compiler_options");
        if (options != null && language != null && language.compile() == null) {
            faults.add("compiler_options", "setting compiler options is only allowed for compiled languages");
        }
        return options;
    }

    private @Nullable CallbackUrl callback(Attributes attributes, Faults faults) {
        String sent = attributes.asSent("callback_url");
        if (sent.isBlank()) {
            return null;
        }
        var url = CallbackUrl.of(sent, callbackHosts);
        if (url.isEmpty()) {
            faults.add("callback_url", "setting callback is not allowed");
        }
        return url.orElse(null);
    }

    private void refuseWhatIsSwitchedOff(
            @Nullable String options, @Nullable String arguments, @Nullable Bytes zip, Faults faults) {
        if (options != null && !switches.enableCompilerOptions()) {
            faults.add("compiler_options", "setting compiler options is not allowed");
        }
        if (arguments != null && !switches.enableCommandLineArguments()) {
            faults.add("command_line_arguments", "setting command line arguments is not allowed");
        }
        if (zip != null && !switches.enableAdditionalFiles()) {
            faults.add("additional_files", "setting additional files is not allowed");
        }
    }

    private static void refuseWhatIsNotOffered(Attributes attributes, Faults faults) {
        for (String flag :
                List.of("enable_per_process_and_thread_time_limit", "enable_per_process_and_thread_memory_limit")) {
            if (attributes.flag(flag)) {
                faults.add(flag, "this option cannot be enabled");
            }
        }
        if (attributes.flag("enable_network")) {
            faults.add("enable_network", "enabling network is not allowed");
        }
    }
}
