package org.posad.assessment.judging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    public void packInto(Zip zip, Limits limits) {
        SCRIPTS.forEach(name -> zip.with(name, Ours.file("python/" + name)));
        zip.with("run", "exec python3 -I -S -B posad_runner.py\n");
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
}
