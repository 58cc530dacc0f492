package org.posad.sandbox.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.posad.sandbox.host.Machine;

/** Measures, prints a table, and writes it down. Arguments: the service's jar, the report, the number of rounds. */
final class SandboxBench {

    private static final PrintStream OUTPUT = System.out;
    private static final String BEGIN = "<!-- sandbox figures -->\n";
    private static final String END = "<!-- end of sandbox figures -->";

    private SandboxBench() {}

    static void main(String[] arguments) throws Exception {
        String jar = arguments[0];
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        var figures = new ArrayList<Figure>();
        try (var service = Service.start(jar)) {
            tell(figures, List.of(Figure.atMost("Memory of the idle service", service.memory(), "MB", 250)));
            var latency = new LatencyBench(service, Bare.create(), rounds);
            tell(figures, latency.smallPrograms());
            tell(figures, latency.warmJava());
            tell(figures, new CrowdBench(service, rounds).measure());
            String memory = "%.0f MB".formatted(service.memory());
            tell(figures, List.of(Figure.told("Memory of the service under load", memory)));
        }
        try (var service = Service.start(jar, "--posad.sandbox.warm-boxes=0")) {
            tell(figures, new LatencyBench(service, Bare.create(), rounds).coldJava());
        }
        write(Path.of(arguments[1]), figures);
    }

    /** At once, for all of it takes a quarter of an hour. */
    private static void tell(List<Figure> figures, List<Figure> more) {
        more.forEach(figure -> OUTPUT.println(figure.row()));
        figures.addAll(more);
    }

    private static void write(Path report, List<Figure> figures) throws Exception {
        var table = new StringBuilder(
                "| what | min / median | beside, min / median | result | target | met |\n| --- | --- | --- | --- | --- | --- |\n");
        figures.forEach(figure -> table.append(figure.row()).append('\n'));
        String text = Files.readString(report);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                report, text.substring(0, begin) + machine() + "\n\n" + table + text.substring(text.indexOf(END)));
    }

    private static String machine() throws Exception {
        return "Measured on %s: %d cores (%s), %d GiB, Linux %s, Java %s."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Machine.memory().toGigabytes(),
                        System.getProperty("os.version").replaceAll("-.*", ""),
                        System.getProperty("java.version"));
    }

    private static String processor() throws Exception {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
