package org.posad.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ./posad check} was asked for; the launcher has made sure of it.
 *
 * @param sandbox its jar
 * @param memory folder of what was found out before
 * @param all run again what has not changed
 * @param mutants let mutants of the solutions loose on the tests
 * @param watch check again whatever is saved, until it is stopped
 * @param record where to write what is in order once everything has been checked
 * @param courses their folders
 */
record CheckOrder(
        Path sandbox,
        Path memory,
        boolean all,
        boolean mutants,
        boolean watch,
        Optional<Path> record,
        List<Path> courses) {

    private static final String RECORD = "--record=";

    static CheckOrder of(String... arguments) {
        var all = false;
        var mutants = true;
        var watch = false;
        var record = Optional.<Path>empty();
        var paths = new ArrayList<Path>();
        for (var argument : arguments) {
            switch (argument) {
                case "--all" -> all = true;
                case "--no-mutants" -> mutants = false;
                case "--watch" -> watch = true;
                case String option
                when option.startsWith(RECORD) -> record = Optional.of(Path.of(option.substring(RECORD.length())));
                default -> paths.add(Path.of(argument));
            }
        }
        var courses = List.copyOf(paths.subList(2, paths.size()));
        return new CheckOrder(paths.get(0), paths.get(1), all, mutants, watch, record, courses);
    }
}
