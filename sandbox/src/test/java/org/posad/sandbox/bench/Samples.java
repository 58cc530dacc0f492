package org.posad.sandbox.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Repeated measurements in milliseconds. */
record Samples(List<Double> sorted) {

    static Samples of(DoubleStream values) {
        return new Samples(values.sorted().boxed().toList());
    }

    static double time(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    double min() {
        return sorted.getFirst();
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", min(), median());
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
