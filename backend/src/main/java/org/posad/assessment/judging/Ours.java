package org.posad.assessment.judging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What we put into boxes beside a learner's program. */
final class Ours {

    private Ours() {}

    /** @param name below this package */
    static byte[] file(String name) {
        try (var file = Objects.requireNonNull(Ours.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Class files by their paths in a folder.
     *
     * @param folder on the class path, with a slash at its end
     */
    static SequencedMap<String, byte[]> classesIn(String folder) {
        var classes = new LinkedHashMap<String, byte[]>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "**/*.class")) {
                var path = file.getURL().getPath();
                classes.put(path.substring(path.lastIndexOf(folder) + folder.length()), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
