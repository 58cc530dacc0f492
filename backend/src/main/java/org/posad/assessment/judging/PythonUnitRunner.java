package org.posad.assessment.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.posad.catalog.GradedExercise.Grading.UnitTests;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SourceFile;
import tools.jackson.databind.json.JsonMapper;

/** Python's {@code unittest}: the tests in one process, the learner's program in another. */
final class PythonUnitRunner implements UnitRunner {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SCRIPTS =
            List.of("posad_wire.py", "posad_host.py", "posad_remote.py", "posad_runner.py");

    @Override
    public SequencedMap<String, String> files(Limits limits) {
        var files = new LinkedHashMap<String, String>();
        SCRIPTS.forEach(name -> files.put(name, script(name)));
        files.put("run", "exec python3 -I -S -B posad_runner.py\n");
        return files;
    }

    @Override
    public String order(Sources sources, UnitTests tests, Limits limits, Key key) {
        return JSON.writeValueAsString(Map.of(
                "key",
                key.hex(),
                "files",
                sources.files().stream().map(SourceFile::name).toList(),
                "tests",
                tests.files(),
                "hidden",
                tests.hidden(),
                "cpuSeconds",
                limits.cpu().toMillis() / 1000.0,
                "memoryMb",
                limits.memoryMb()));
    }

    /** A process for the tests, beside the learner's. */
    @Override
    public Limits ownNeeds() {
        return new Limits(Duration.ofSeconds(1), 96);
    }

    private static String script(String name) {
        try (var script = Objects.requireNonNull(PythonUnitRunner.class.getResourceAsStream("python/" + name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
