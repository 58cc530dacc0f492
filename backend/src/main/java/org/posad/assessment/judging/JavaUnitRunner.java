package org.posad.assessment.judging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.posad.catalog.GradedExercise.Grading.UnitTests;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SourceFile;

/**
 * JUnit and AssertJ, in one JVM with the learner's program, which may name only what is harmless. The runner compiles
 * everything in memory; it is compiled itself when the platform is built, from {@code src/main/java-unit-runner}.
 */
final class JavaUnitRunner implements UnitRunner {

    private static final SequencedMap<String, byte[]> CLASSES = Ours.classesIn("java-unit-runner/");

    @Override
    public void packInto(Zip zip, Limits limits) {
        CLASSES.forEach(zip::with);
        zip.with("run", """
                exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx%dm \
                -cp '/opt/posad/lib/java/*:.' org.posad.runner.Runner
                """.formatted(limits.memoryMb()));
    }

    @Override
    public String order(Sources sources, UnitTests tests, Limits limits, Key key) {
        var lines = new StringJoiner("\n");
        lines.add("key " + key.hex());
        lines.add("cpu " + limits.cpu().toMillis());
        sources.files().forEach(file -> lines.add("file " + file.name()));
        tests.files().forEach(file -> lines.add("tests " + file.name() + " " + base64(file)));
        tests.names().keySet().forEach(name -> lines.add("name " + name));
        tests.hidden().forEach(name -> lines.add("hidden " + name));
        return lines.toString();
    }

    /** Two compilations and the start of JUnit. */
    @Override
    public Limits ownNeeds() {
        return new Limits(Duration.ofSeconds(4), 160);
    }

    private static String base64(SourceFile file) {
        return Base64.getEncoder().encodeToString(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
