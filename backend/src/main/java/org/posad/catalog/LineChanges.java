package org.posad.catalog;

import java.util.List;

/** How much of a program another one changes. */
public final class LineChanges {

    private LineChanges() {}

    /** Lines that were changed, added or removed, in files of the same names. */
    public static int between(List<SourceFile> before, List<SourceFile> after) {
        return before.stream()
                .mapToInt(file -> after.stream()
                        .filter(other -> other.name().equals(file.name()))
                        .findFirst()
                        .map(other -> changes(lines(file), lines(other)))
                        .orElse(0))
                .sum();
    }

    /** By the longest common subsequence: what is not in it was changed. */
    private static int changes(List<String> before, List<String> after) {
        var above = new int[after.size() + 1];
        for (var line : before) {
            var row = new int[after.size() + 1];
            for (int j = 1; j <= after.size(); j++) {
                row[j] = line.equals(after.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return Math.max(before.size(), after.size()) - above[after.size()];
    }

    private static List<String> lines(SourceFile file) {
        return file.content().lines().map(String::stripTrailing).toList();
    }
}
