package org.posad.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** From the click on Submit to the verdict on the screen, beside the bare toolchain, taking turns. */
record VerdictBench(RunningPlatform platform) {

    private static final int ROUNDS = 9;
    private static final int FACTOR = 5;
    private static final int ADDED = 150;

    /** By the page's own clock: what drives the browser looks before it clicks, and now and then for what it waits for. */
    private static final String STOPWATCH = """
            () => {
              window.verdictShown = new Promise((shown, failed) => addEventListener('click', click => {
                setTimeout(failed, 30_000, 'no good verdict came');
                const card = document.querySelector('.verdict');
                let sent = false;
                new MutationObserver((_, observer) => {
                  sent ||= card.dataset.state === 'under-way';
                  if (sent && card.dataset.state === 'good') {
                    observer.disconnect();
                    requestAnimationFrame(() => setTimeout(() => shown(performance.now() - click.timeStamp)));
                  }
                }).observe(card, { attributeFilter: ['data-state'] });
              }, { capture: true, once: true }));
            }""";

    private static final String PYTHON = "print(\"Hello, town!\")\n";
    private static final String JAVA = "void main() {\n    IO.println(\"Hello, town!\");\n}\n";

    List<Figure> measure() throws Exception {
        try (var browser = new BenchBrowser(platform)) {
            return List.of(python(browser), java(browser));
        }
    }

    private Figure python(BenchBrowser browser) throws Exception {
        var folder = Files.createTempDirectory("bare");
        Files.writeString(folder.resolve("main.py"), PYTHON);
        var turns = takeTurns(browser.lesson("python"), PYTHON, () -> run(folder, "/usr/bin/python3", "main.py"));
        var allowed = FACTOR * turns.bare().median() + ADDED;
        return new Figure(
                "submit to verdict shown, Python hello world, two tests (min / median of 9)",
                Figure.milliseconds(turns.posad()) + turns.ratio(),
                "bare `python3`: " + Figure.milliseconds(turns.bare()),
                "≤ 5 × bare + 150 ms = " + Figure.milliseconds(allowed),
                turns.posad().median() <= allowed);
    }

    private Figure java(BenchBrowser browser) throws Exception {
        var folder = Files.createTempDirectory("bare");
        Files.writeString(folder.resolve("Main.java"), JAVA);
        var bin = Path.of(System.getProperty("java.home"), "bin");
        var turns = takeTurns(browser.lesson("java"), JAVA, () -> {
            run(folder, bin.resolve("javac").toString(), "Main.java");
            run(folder, bin.resolve("java").toString(), "Main");
        });
        return new Figure(
                "submit to verdict shown, Java hello world, two tests (min / median of 9)",
                Figure.milliseconds(turns.posad()) + turns.ratio(),
                "bare `javac` and `java`: " + Figure.milliseconds(turns.bare()),
                "none set",
                true);
    }

    private static Turns takeTurns(Page page, String program, Work bare) throws Exception {
        page.locator(".cm-content").fill(program);
        var posad = new Samples(List.of());
        var alone = new Samples(List.of());
        submit(page); // the first of each warms up
        bare.run();
        for (var round = 0; round < ROUNDS; round++) {
            page.waitForTimeout(4_000); // a learner may send twenty a minute
            posad = posad.and(submit(page));
            alone = alone.and(Samples.time(() -> {
                bare.run();
                return true;
            }));
        }
        return new Turns(posad, alone);
    }

    /** @return milliseconds from the click to the frame that shows the verdict */
    private static double submit(Page page) {
        page.evaluate(STOPWATCH);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Submit").setExact(true))
                .click();
        return ((Number) page.evaluate("verdictShown")).doubleValue();
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private record Turns(Samples posad, Samples bare) {

        String ratio() {
            return String.format(Locale.ROOT, " (%.1f × bare)", posad.median() / bare.median());
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
