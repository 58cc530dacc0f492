package org.posad.assessment.judging;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posad.assessment.SourceCode;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.SourceFile;

/** A learner's files as one program in a language. */
record Sources(ProgrammingLanguage language, List<SourceFile> files) {

    static Sources of(ProgrammingLanguage language, SourceCode source) {
        return new Sources(language, source.files());
    }

    Toolchain toolchain() {
        return Toolchain.of(language);
    }

    String mainFile() {
        return language.mainFile();
    }

    /** The text of the main file. */
    String main() {
        return files.stream()
                .filter(file -> file.name().equals(mainFile()))
                .map(SourceFile::content)
                .findFirst()
                .orElse("");
    }

    /** Judge0 takes a single file without a zip, unless it is blank. */
    boolean isPlain() {
        return files.size() == 1 && !files.getFirst().content().isBlank();
    }

    boolean has(String name) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    /** The sandbox's folders and its own name for the file are no business of the learner's. */
    String inLearnersNames(String text) {
        var named = text;
        if (isPlain()) {
            named = named(named, toolchain().sandboxFile(), mainFile());
        }
        for (var file : files) {
            named = named(named, file.name(), file.name());
        }
        return named;
    }

    /** A line of one of the files, without its end; empty if there is none. */
    String line(String name, int number) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .flatMap(file ->
                        file.content().lines().skip(Math.max(0, number - 1L)).limit(1))
                .findFirst()
                .orElse("");
    }

    private static String named(String text, String sandboxName, String learnersName) {
        return Pattern.compile("(?<![\\w./-])(?:\\.?/)?(?:[\\w.-]+/)*+" + Pattern.quote(sandboxName) + "(?![\\w])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(learnersName));
    }
}
