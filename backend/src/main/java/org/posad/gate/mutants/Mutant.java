package org.posad.gate.mutants;

import java.util.List;
import java.util.stream.Collectors;
import org.posad.catalog.SourceFile;

/**
 * A solution with one small change.
 *
 * @param name tells it from the solution's other mutants: {@code main.py:7 < → <=}
 * @param line of the change in its file, from 1
 * @param diff the lines that differ, those of the solution after {@code -}, those of the mutant after {@code +}
 */
public record Mutant(String name, String file, int line, String diff, List<SourceFile> program) {

    private static final int MOST_LETTERS = 40;

    static Mutant of(List<SourceFile> solution, SourceFile file, Edit edit) {
        var content = file.content();
        var line = lineOf(content, edit.start());
        var name = "%s:%d %s → %s"
                .formatted(file.name(), line, shown(content.substring(edit.start(), edit.end())), shown(edit.text()));
        var mutated = edit.in(content);
        return new Mutant(
                name,
                file.name(),
                line,
                diff(content, mutated),
                solution.stream()
                        .map(each -> each.equals(file) ? new SourceFile(file.name(), mutated) : each)
                        .toList());
    }

    /** Of those with the same name, the first goes without a number. */
    Mutant numbered(int ordinal) {
        return ordinal == 1 ? this : new Mutant(name + " (" + ordinal + ")", file, line, diff, program);
    }

    private static int lineOf(String content, int place) {
        return 1
                + (int) content.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String shown(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return "nothing";
        }
        return words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS - 1) + "…" : words;
    }

    private static String diff(String original, String mutated) {
        var before = original.lines().toList();
        var after = mutated.lines().toList();
        var same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        var end = 0;
        while (end < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return marked("- ", before.subList(same, before.size() - end))
                + "\n"
                + marked("+ ", after.subList(same, after.size() - end));
    }

    private static String marked(String mark, List<String> lines) {
        return lines.stream().map(line -> mark + line).collect(Collectors.joining("\n"));
    }
}
