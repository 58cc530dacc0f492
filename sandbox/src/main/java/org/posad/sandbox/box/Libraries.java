package org.posad.sandbox.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Libraries that exercises may use without a network, such as JUnit; programs find them below {@code /opt/posad/lib}. */
final class Libraries {

    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("r--r--r--");
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

    private Libraries() {}

    /** Unpacks them from our jar, a folder for each language. Programs are other users, whatever the service's umask is. */
    static Path unpack(Path folder) {
        try {
            Path java = Files.createDirectories(folder.resolve("java"));
            Files.setPosixFilePermissions(folder, OPEN);
            Files.setPosixFilePermissions(java, OPEN);
            for (Resource jar :
                    new PathMatchingResourcePatternResolver().getResources("classpath:programs/java/*.jar")) {
                try (var in = jar.getInputStream()) {
                    Path target = java.resolve(Objects.requireNonNull(jar.getFilename()));
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(target, READABLE);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
