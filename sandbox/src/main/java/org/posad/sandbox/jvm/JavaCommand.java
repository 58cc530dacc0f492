package org.posad.sandbox.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.jvm.ShellLine.Word;

/**
 * A call of {@code java} or {@code javac} that can be done in a virtual machine of ours just as well.
 *
 * @param heap value of -Xmx, null if it does not say
 * @param stack value of -Xss, null if it does not say
 * @param properties as -D gives them, with the "-D"
 * @param classPath null if it does not say
 * @param words for javac all its arguments, for java the main class or source file and its arguments
 */
record JavaCommand(
        boolean isCompilation,
        @Nullable String heap,
        @Nullable String stack,
        List<String> properties,
        @Nullable String classPath,
        List<String> words) {

    private static final Pattern SIZE = Pattern.compile("\\d{1,6}[kKmM]");
    private static final Pattern PROPERTY =
            Pattern.compile("-D(?!java\\.|jdk\\.|sun\\.|file\\.|native\\.|std|user\\.)[^=]+=.*");
    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");

    /** Ours have them all anyway. */
    private static final Set<String> USUAL = Set.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-Dfile.encoding=UTF-8");

    /** Reads a shell command; nothing if it is another program's, or wants what ours would do otherwise. */
    static Optional<JavaCommand> in(String line) {
        return ShellLine.words(line).flatMap(JavaCommand::in);
    }

    boolean isSource() {
        return !isCompilation && words.getFirst().endsWith(".java");
    }

    private static Optional<JavaCommand> in(List<Word> line) {
        int start = line.getFirst().text().equals("exec") ? 1 : 0;
        if (line.size() <= start + 1) {
            return Optional.empty();
        }
        var rest = line.subList(start + 1, line.size());
        return switch (line.get(start).text()) {
            case "java", "/opt/java/bin/java" -> new Reader(rest).java();
            case "javac", "/opt/java/bin/javac" -> new Reader(rest).javac();
            default -> Optional.empty();
        };
    }

    private static final class Reader {
        private final List<Word> line;
        private final List<String> properties = new ArrayList<>();
        private @Nullable String heap;
        private @Nullable String stack;
        private @Nullable String classPath;

        Reader(List<Word> line) {
            this.line = line;
        }

        Optional<JavaCommand> java() {
            int next = 0;
            while (next < line.size() && line.get(next).text().startsWith("-")) {
                String option = line.get(next++).text();
                if (CLASS_PATH.contains(option) && next < line.size()) {
                    classPath = line.get(next++).text();
                } else if (!accepts(option)) {
                    return Optional.empty();
                }
            }
            boolean plain = line.stream().noneMatch(Word::isPattern)
                    && next < line.size()
                    && !line.get(next).text().startsWith("@"); // a file of options
            return plain ? Optional.of(command(false, texts(line.subList(next, line.size())))) : Optional.empty();
        }

        Optional<JavaCommand> javac() {
            var words = new ArrayList<String>();
            for (Word word : line) {
                if (word.isPattern() && !word.text().matches("([\\w./-]+/)?\\*\\.java")) {
                    return Optional.empty();
                }
                if (!word.text().startsWith("-J")) {
                    words.add(word.text());
                } else if (!accepts(word.text().substring(2))) {
                    return Optional.empty();
                }
            }
            classPath = words.stream().anyMatch(CLASS_PATH::contains) ? "" : null;
            return Optional.of(command(true, words));
        }

        private JavaCommand command(boolean compilation, List<String> words) {
            return new JavaCommand(compilation, heap, stack, List.copyOf(properties), classPath, List.copyOf(words));
        }

        private boolean accepts(String option) {
            if (option.startsWith("-Xmx") && SIZE.matcher(option.substring(4)).matches()) {
                heap = option.substring(4);
            } else if (option.startsWith("-Xss")
                    && SIZE.matcher(option.substring(4)).matches()) {
                stack = option.substring(4);
            } else if (PROPERTY.matcher(option).matches()) {
                properties.add(option);
            } else {
                return USUAL.contains(option);
            }
            return true;
        }

        private static List<String> texts(List<Word> words) {
            return words.stream().map(Word::text).toList();
        }
    }
}
