package org.posad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the platform as people start it, prints a table, and writes it down with a description of the machine.
 * {@code Bench certificates} measures certificates, {@code Bench gradebook} what teachers open, {@code Bench} all the rest.
 */
class Bench {

    private static final Path REPORT = Path.of("docs/performance.md");
    private static final PrintStream OUTPUT = System.out;

    static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("posad-bench");
        switch (args.length == 0 ? "" : args[0]) {
            case "" -> write("figures", everyday(data));
            case "certificates" -> write("certificates", certificates(data));
            case "gradebook" -> write("gradebook", gradebook(data));
            default -> {
                OUTPUT.println("There is nothing to measure by that name. Say nothing, or: certificates, gradebook");
                System.exit(1);
            }
        }
    }

    private static List<Figure> everyday(Path data) throws Exception {
        var figures = new ArrayList<Figure>(new StartBench(data).measure());
        try (var platform = RunningPlatform.start(data)) {
            figures.addAll(new VerdictBench(platform).measure());
            figures.addAll(new HeapBench(platform).measure());
        }
        return figures;
    }

    private static List<Figure> certificates(Path data) throws Exception {
        try (var platform = RunningPlatform.start(data)) {
            return new CertificateBench(platform, BenchDatabase.of(data)).measure();
        }
    }

    private static List<Figure> gradebook(Path data) throws Exception {
        try (var platform = RunningPlatform.start(data, GradebookBench.COURSES)) {
            return new GradebookBench(platform, BenchDatabase.of(data)).measure();
        }
    }

    /** Between two marks; what other benches have written stays. */
    private static void write(String mark, List<Figure> figures) throws IOException {
        figures.forEach(figure -> OUTPUT.println(figure.row()));
        var table = new StringBuilder("| what | measured | beside | target | met |\n| --- | --- | --- | --- | --- |\n");
        figures.forEach(figure -> table.append(figure.row()).append('\n'));
        var report = Files.readString(REPORT);
        var opening = "<!-- %s -->\n".formatted(mark);
        var begin = report.indexOf(opening) + opening.length();
        var end = report.indexOf("<!-- end of %s -->".formatted(mark));
        Files.writeString(
                REPORT, report.substring(0, begin) + Machine.description() + "\n\n" + table + report.substring(end));
    }
}
