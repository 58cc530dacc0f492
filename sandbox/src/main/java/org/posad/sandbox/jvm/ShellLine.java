package org.posad.sandbox.jvm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One plain command, as a shell would read it: bare and quoted words, and nothing that a shell would do something with. */
final class ShellLine {

    private static final Pattern WORD = Pattern.compile(
            "\\G[ \\t]*(?:'([^'\\n]*)'|\"([^\"$`\\\\!\\n]*)\"|([^\\s'\"$`\\\\!&;<>|(){}\\[\\]?~#\\n]+))(?=[ \\t]|\\z)");

    private ShellLine() {}

    /** A word; one that is not quoted and has a star in it is a pattern for file names. */
    record Word(String text, boolean isPattern) {}

    /** The words; nothing if a shell is needed to tell. */
    static Optional<List<Word>> words(String line) {
        Matcher matcher = WORD.matcher(line.strip());
        var words = matcher.results()
                .map(found -> found.group(3) == null
                        ? new Word(found.group(1) == null ? found.group(2) : found.group(1), false)
                        : new Word(found.group(3), found.group(3).contains("*")))
                .toList();
        int read =
                matcher.reset().results().mapToInt(found -> found.end()).max().orElse(0);
        return read == line.strip().length() && read > 0 ? Optional.of(words) : Optional.empty();
    }
}
