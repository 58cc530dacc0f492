package org.posad.assessment;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.posad.catalog.Exercise;
import org.posad.catalog.SourceFile;

/** A learner's program: at least one file, all of them text, {@value #MAX_BYTES} bytes of UTF-8 at most together. */
public record SourceCode(List<SourceFile> files) implements Serializable {

    public static final int MAX_BYTES = 65_536;
    private static final int MAX_FILES = 20;

    /** @throws UnacceptableSource if it is too long or not text; the reason says which */
    public SourceCode {
        files = List.copyOf(files);
        if (files.isEmpty() || files.size() > MAX_FILES) {
            throw new UnacceptableSource(UnacceptableSource.Reason.TOO_MANY_FILES);
        }
        // a char is at least a byte: the cheap check keeps a flood from being encoded at all
        if (files.stream().mapToLong(file -> file.content().length()).sum() > MAX_BYTES
                || files.stream().mapToLong(SourceCode::bytes).sum() > MAX_BYTES) {
            throw new UnacceptableSource(UnacceptableSource.Reason.TOO_LONG);
        }
        if (!files.stream().allMatch(file -> isText(file.content()))) {
            throw new UnacceptableSource(UnacceptableSource.Reason.NOT_TEXT);
        }
    }

    public static SourceCode of(String name, String content) {
        return new SourceCode(List.of(new SourceFile(name, content)));
    }

    /** The content of the file that the program begins in. */
    public String main() {
        return files.getFirst().content();
    }

    /** Names the files by their content, as {@link SourcesDigest} says: lower-case hex SHA-256. */
    public String digest() {
        return SourcesDigest.of(this);
    }

    /**
     * The same files in the exercise's order, its main file first.
     *
     * @throws UnacceptableSource unless they are, by name, the files that the exercise begins with
     */
    SourceCode forExercise(Exercise exercise) {
        var names = exercise.starter().stream().map(SourceFile::name).toList();
        var byName =
                files.stream().collect(Collectors.toMap(SourceFile::name, Function.identity(), (first, _) -> first));
        if (files.size() != names.size() || !byName.keySet().equals(Set.copyOf(names))) {
            throw new UnacceptableSource(UnacceptableSource.Reason.WRONG_FILES);
        }
        return new SourceCode(names.stream().map(byName::get).toList());
    }

    private static long bytes(SourceFile file) {
        return file.content().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Neither NUL nor half a surrogate pair can be stored. */
    static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
