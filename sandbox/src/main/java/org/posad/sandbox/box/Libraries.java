package org.posad.sandbox.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Libraries that exercises may use without a network, such as JUnit; programs find them below {@code /opt/posad/lib}. */
final class Libraries {

    private Libraries() {}

    /** Unpacks them from our jar, a folder for each language. */
    static Path unpack(Path folder) {
        try {
            Path java = Files.createDirectories(folder.resolve("java"));
            for (Resource jar :
                    new PathMatchingResourcePatternResolver().getResources("classpath:programs/java/*.jar")) {
                try (var in = jar.getInputStream()) {
                    Path target = java.resolve(Objects.requireNonNull(jar.getFilename()));
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
