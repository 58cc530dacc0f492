package org.posad.assessment.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.StringJoiner;
import org.posad.catalog.GradedExercise.Grading.UnitTests;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SourceFile;

/**
 * JUnit and AssertJ, in one JVM with the learner's program, which may name only what is harmless. The runner compiles
 * everything in memory; it is given as sources itself.
 */
final class JavaUnitRunner implements UnitRunner {

    private static final List<String> SOURCES = List.of(
            "PosadRunner.java",
            "PosadOrder.java",
            "PosadReport.java",
            "PosadBlake2s.java",
            "PosadCompiler.java",
            "PosadRules.java",
            "PosadKinship.java",
            "PosadNames.java",
            "PosadLoader.java",
            "PosadTests.java",
            "PosadVerdict.java",
            "PosadPrinted.java");

    @Override
    public SequencedMap<String, String> files(Limits limits) {
        var files = new LinkedHashMap<String, String>();
        SOURCES.forEach(name -> files.put(name, source(name)));
        files.put("run", """
                exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx%dm \
                -cp '/opt/posad/lib/java/*' PosadRunner.java
                """.formatted(limits.memoryMb()));
        return files;
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

    private static String source(String name) {
        try (var source = Objects.requireNonNull(JavaUnitRunner.class.getResourceAsStream("java/" + name), name)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
