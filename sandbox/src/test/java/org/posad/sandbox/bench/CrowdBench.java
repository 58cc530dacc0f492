package org.posad.sandbox.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How the service does when much is asked of it at once. */
final class CrowdBench {

    private static final int CPP = 54;
    private static final int JAVA = 62;
    private static final int PYTHON = 71;
    private static final long WINDOW_SECONDS = 10;

    private final Service service;
    private final int rounds;
    private final AtomicInteger number = new AtomicInteger(1_000_000);

    CrowdBench(Service service, int rounds) {
        this.service = service;
        this.rounds = Math.max(3, rounds / 3); // each of these takes seconds
    }

    List<Figure> measure() throws Exception {
        var figures = new ArrayList<Figure>();
        figures.add(batch());
        figures.add(besideBombs());
        for (int clients : List.of(1, 4, 16)) {
            double python = throughput(clients, n -> Programs.of(PYTHON, Programs.PYTHON + "#" + n));
            double java = throughput(clients, n -> Programs.of(JAVA, Programs.java(n)));
            boolean judged = clients == 4;
            figures.add(rate("Python, %d clients".formatted(clients), python, judged ? 3000 : 0));
            figures.add(rate("Java, new sources, %d clients".formatted(clients), java, judged ? 180 : 0));
        }
        return figures;
    }

    private static Figure rate(String what, double perMinute, double least) {
        return least > 0
                ? Figure.atLeast(what, perMinute, "a minute", least)
                : Figure.told(what, "%.0f a minute".formatted(perMinute));
    }

    private Figure batch() throws Exception {
        var one = DoubleStream.builder();
        var ten = DoubleStream.builder();
        for (int round = 0; round < rounds; round++) {
            service.awaitQuiet();
            one.add(Samples.time(() -> service.runAll(List.of(test(number.incrementAndGet(), 0)))));
            service.awaitQuiet();
            int program = number.incrementAndGet();
            ten.add(Samples.time(() -> service.runAll(
                    IntStream.range(0, 10).mapToObj(test -> test(program, test)).toList())));
        }
        return Figure.ratio(
                "Ten tests of one C++ program", Samples.of(ten.build()), "one test", Samples.of(one.build()), 1.6);
    }

    private static Map<String, Object> test(int program, int test) {
        return Map.of(
                "language_id",
                CPP,
                "source_code",
                Programs.cpp(program),
                "stdin",
                "1 2 3 " + test,
                "expected_output",
                "4");
    }

    /** The bombs are somebody else's, as their tag says, so the honest one waits for one slot and not for all of them. */
    private Figure besideBombs() throws Exception {
        String work = "x = 0\nfor i in range(3_000_000): x += i\nprint(x)\n";
        var alone = DoubleStream.builder();
        var beside = DoubleStream.builder();
        for (int round = 0; round < rounds; round++) {
            service.awaitQuiet();
            alone.add(Samples.time(() -> service.run(Programs.of(PYTHON, work))));
            try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                var bombs = crowd.submit(() -> {
                    service.runAll(IntStream.range(0, 20).mapToObj(_ -> bomb()).toList());
                    return null;
                });
                Thread.sleep(300);
                beside.add(Samples.time(() -> service.run(Programs.of(PYTHON, work))));
                bombs.get();
            }
        }
        return Figure.ratio(
                "An honest program beside twenty bombs",
                Samples.of(beside.build()),
                "alone",
                Samples.of(alone.build()),
                2);
    }

    private static Map<String, Object> bomb() {
        return Map.of(
                "language_id",
                PYTHON,
                "tag",
                "bomber",
                "cpu_time_limit",
                0.3,
                "cpu_extra_time",
                0,
                "source_code",
                "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass\n");
    }

    private double throughput(int clients, IntFunction<Map<String, Object>> program) throws Exception {
        service.awaitQuiet();
        long begin = System.nanoTime();
        long end = begin + WINDOW_SECONDS * 1_000_000_000;
        var done = new AtomicInteger();
        var all = new ArrayList<Future<?>>();
        try (var crowd = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                all.add(crowd.submit(() -> {
                    while (System.nanoTime() < end) {
                        service.run(program.apply(number.incrementAndGet()));
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
        }
        for (var client : all) {
            client.get();
        }
        return done.get() * 60e9 / (System.nanoTime() - begin);
    }
}
