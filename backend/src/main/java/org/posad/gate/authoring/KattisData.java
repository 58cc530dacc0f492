package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The test data of a problem package: samples are shown to students, the rest is not.
 *
 * @param cases as lines of {@code exercise.yaml}; empty if there are none
 */
record KattisData(String cases) {

    private static final int MOST_CHARS = 300_000;

    static KattisData of(Path data, Words words, List<String> notes) throws IOException {
        var cases = new StringBuilder();
        var samples = add(cases, data.resolve("sample"), true, words, notes);
        var secrets = add(cases, data.resolve("secret"), false, words, notes);
        if (samples == 0 && secrets > 0) {
            notes.add("It has no sample: make one case visible.");
        }
        if (secrets == 0 && samples > 0) {
            notes.add("It has no secret data: hide one case, or add some.");
        }
        return new KattisData(cases.toString());
    }

    private static int add(StringBuilder cases, Path folder, boolean visible, Words words, List<String> notes)
            throws IOException {
        var number = 0;
        for (var input : Folder.files(folder)) {
            if (!Folder.ends(input, ".in")) {
                continue;
            }
            var next = one(input, visible, number + 1, words);
            if (next.isEmpty()) {
                notes.add("The case %s has no answer, or is no text.".formatted(Folder.name(input)));
            } else if (cases.length() + next.get().length() > MOST_CHARS) {
                notes.add("The case %s is too long to be kept in exercise.yaml.".formatted(Folder.name(input)));
            } else {
                cases.append(next.get());
                number++;
            }
        }
        return number;
    }

    private static Optional<String> one(Path input, boolean visible, int number, Words words) throws IOException {
        var typed = Folder.text(input);
        var printed = Folder.text(input.resolveSibling(Folder.stem(input) + ".ans"));
        if (typed.isEmpty() || printed.isEmpty()) {
            return Optional.empty();
        }
        var name = visible
                ? words.of("Example " + number, "Пример " + number)
                : words.of("Test " + number, "Тест " + number);
        return Optional.of("""
                  - name: %s
                    input: %s
                    output: %s
                %s""".formatted(
                name, Words.quoted(typed.get()), Words.quoted(printed.get()), visible ? "" : "    visible: false\n"));
    }
}
