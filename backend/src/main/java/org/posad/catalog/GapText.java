package org.posad.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program with gaps, each written as {@value #GAP} and filled within its line.
 *
 * @param pieces what stands around the gaps: one more than there are gaps
 */
public record GapText(List<String> pieces) {

    public static final String GAP = "____";

    /** A line of a hundred thousand characters would be tried at every place of every gap. */
    public static final int LONGEST = 200;

    public static GapText of(String program) {
        return new GapText(List.of(program.split(Pattern.quote(GAP), -1)));
    }

    public int gaps() {
        return pieces.size() - 1;
    }

    /** @param fillings one for each gap */
    public String filled(List<String> fillings) {
        var program = new StringBuilder(pieces.getFirst());
        for (int gap = 0; gap < gaps(); gap++) {
            program.append(fillings.get(gap)).append(pieces.get(gap + 1));
        }
        return program.toString();
    }

    /** What stands in the gaps of a program; nothing, if it differs elsewhere. An open gap is filled with nothing. */
    public Optional<List<String>> fillings(String program) {
        var pattern = pieces.stream().map(Pattern::quote).collect(Collectors.joining("([^\\n]{0," + LONGEST + "}?)"));
        var found = Pattern.compile(pattern).matcher(program);
        if (!found.matches()) {
            return Optional.empty();
        }
        var fillings = new ArrayList<String>();
        for (int gap = 1; gap <= gaps(); gap++) {
            fillings.add(found.group(gap).equals(GAP) ? "" : found.group(gap));
        }
        return Optional.of(List.copyOf(fillings));
    }

    /** Nothing filled in yet. */
    public List<String> open() {
        return Stream.generate(() -> "").limit(gaps()).toList();
    }
}
