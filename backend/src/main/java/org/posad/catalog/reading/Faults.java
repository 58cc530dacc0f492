package org.posad.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.posad.catalog.CourseFault;

/** Collects what is wrong, so that an author hears all of it at once. */
final class Faults {

    private final List<CourseFault> faults = new ArrayList<>();

    void add(String file, int line, String problem, String remedy) {
        faults.add(new CourseFault(file, line, problem, remedy));
    }

    boolean any() {
        return !faults.isEmpty();
    }

    List<CourseFault> sorted() {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparing(CourseFault::file).thenComparingInt(CourseFault::line))
                .toList();
    }
}
