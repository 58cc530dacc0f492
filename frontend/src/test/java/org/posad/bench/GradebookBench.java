package org.posad.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Opening and sorting the gradebook of a large group, beside that of a class. */
record GradebookBench(RunningPlatform platform, BenchDatabase database) {

    static final Path COURSES = Path.of("courses").toAbsolutePath();

    private static final String COURSE = "python-first-steps";
    private static final int CLASS = 30;
    private static final int CROWD = 5000;
    private static final int EXERCISES = 200;
    private static final int ROUNDS = 7;
    private static final double TARGET_MS = 500;

    List<Figure> measure() throws Exception {
        var exercises = exercises();
        var small = database.group(COURSE, exercises, CLASS, EXERCISES);
        var large = database.group(COURSE, exercises, CROWD, EXERCISES);
        try (var browser = new BenchBrowser(platform, "instructor@example.org")) {
            var page = browser.page();
            open(page, small); // what the first page brings for good
            var few = repeated(() -> open(page, small));
            var many = repeated(() -> open(page, large));
            var sorted = repeated(() -> sort(page));
            return List.of(
                    figure("gradebook of 5,000 opened", many, few),
                    figure("the same sorted by points or back", sorted, few));
        }
    }

    /** @param beside opening the gradebook of a class of 30 */
    private static Figure figure(String what, Samples samples, Samples beside) {
        return new Figure(
                what + ", median of 7",
                Figure.milliseconds(samples.median()),
                String.format(Locale.ROOT, "%.1f × that of 30 members", samples.median() / beside.median()),
                "≤ 500 ms",
                samples.median() <= TARGET_MS);
    }

    private Page open(Page page, UUID group) {
        page.navigate(platform.address("teaching/" + group));
        page.locator("vaadin-grid a").first().waitFor();
        return page;
    }

    private static Page sort(Page page) {
        var first = page.locator("vaadin-grid a").first().textContent();
        page.locator("vaadin-grid-sorter").nth(1).click();
        page.waitForFunction(
                "first => { const link = document.querySelector('vaadin-grid a'); return link && link.textContent !== first }",
                first);
        return page;
    }

    private static Samples repeated(Callable<?> work) throws Exception {
        var samples = new Samples(List.of());
        for (var round = 0; round < ROUNDS; round++) {
            samples = samples.and(Samples.time(work));
        }
        return samples;
    }

    private static List<String> exercises() throws IOException {
        try (var files = Files.walk(COURSES.resolve(COURSE))) {
            return files.filter(file -> file.endsWith("exercise.yaml"))
                    .map(file -> file.getName(file.getNameCount() - 2).toString())
                    .toList();
        }
    }
}
