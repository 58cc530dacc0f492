package org.posad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an open lesson page keeps on the heap: full collections before and after opening many. */
record HeapBench(RunningPlatform platform) {

    private static final int PAGES = 20;
    private static final double TARGET = 400;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    List<Figure> measure() throws Exception {
        try (var browser = new BenchBrowser(platform)) {
            browser.lesson("python"); // what the first page brings for good
            var before = usedKilobytes();
            for (var page = 0; page < PAGES; page++) {
                browser.lesson("python");
            }
            var each = (usedKilobytes() - before) / PAGES;
            return List.of(new Figure(
                    "heap per open lesson page, mean of 20",
                    String.format(Locale.ROOT, "%.0f KB", each),
                    String.format(Locale.ROOT, "heap with one page open: %.0f MB", before / 1024),
                    "≤ 400 KB",
                    each <= TARGET));
        }
    }

    private double usedKilobytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        var heap = jcmd("GC.heap_info")
                .lines()
                .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                .toList();
        var used = 0.0;
        for (var line : heap) {
            var matcher = USED.matcher(line);
            used += matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
        }
        return used;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(platform.pid()),
                        command)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
