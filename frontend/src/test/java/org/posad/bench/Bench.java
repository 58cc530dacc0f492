package org.posad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the platform as people start it, prints a table, and writes it down with a description of the machine. */
class Bench {

    private static final Path REPORT = Path.of("docs/performance.md");
    private static final PrintStream OUTPUT = System.out;

    static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("posad-bench");
        var figures = new ArrayList<Figure>(new StartBench(data).measure());
        try (var platform = RunningPlatform.start(data)) {
            figures.addAll(new VerdictBench(platform).measure());
            figures.addAll(new HeapBench(platform).measure());
        }
        figures.forEach(figure -> OUTPUT.println(figure.row()));
        write(figures);
    }

    private static void write(List<Figure> figures) throws IOException {
        var table = new StringBuilder("| what | measured | beside | target | met |\n| --- | --- | --- | --- | --- |\n");
        figures.forEach(figure -> table.append(figure.row()).append('\n'));
        var report = Files.readString(REPORT);
        var begin = report.indexOf("<!-- figures -->") + "<!-- figures -->\n".length();
        var end = report.indexOf("<!-- end of figures -->");
        Files.writeString(
                REPORT, report.substring(0, begin) + Machine.description() + "\n\n" + table + report.substring(end));
    }
}
