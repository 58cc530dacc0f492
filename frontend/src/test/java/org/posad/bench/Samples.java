package org.posad.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Repeated measurements in milliseconds, in ascending order. */
record Samples(List<Double> values) {

    Samples {
        values = values.stream().sorted().toList();
    }

    static double time(Callable<?> work) throws Exception {
        var begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    static Samples of(double... values) {
        return new Samples(Arrays.stream(values).boxed().toList());
    }

    Samples and(double value) {
        return new Samples(Stream.concat(values.stream(), Stream.of(value)).toList());
    }

    double min() {
        return values.getFirst();
    }

    /** Of a hundred, as many are not slower. */
    double percentile(int percent) {
        return values.get(Math.min(values.size() - 1, values.size() * percent / 100));
    }

    double median() {
        return values.get(values.size() / 2);
    }
}
