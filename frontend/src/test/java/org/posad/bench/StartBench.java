package org.posad.bench;

import java.nio.file.Path;
import java.util.List;

/** From the command to the first page served. */
record StartBench(Path data) {

    private static final double TARGET = 8_000;
    private static final int ROUNDS = 3;

    List<Figure> measure() throws Exception {
        var first = start();
        var again = new Samples(List.of());
        for (var round = 0; round < ROUNDS; round++) {
            again = again.and(start());
        }
        return List.of(new Figure(
                "second start to first page served, median of 3",
                Figure.seconds(again.median()),
                "first start, empty data folder: " + Figure.seconds(first),
                "≤ 8 s",
                again.median() <= TARGET));
    }

    private double start() throws Exception {
        var begin = System.nanoTime();
        try (var _ = RunningPlatform.start(data)) {
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
