package org.posad.sandbox.jvm;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Jars for Java programs in boxes: JUnit and AssertJ, and our own that starts them. All have the same date whenever they
 * are unpacked, because an AOT cache is good for jars of one size and date only.
 *
 * @param folder of the host, which programs see at {@link #PLACE}
 * @param names of the jars for programs
 */
public record JavaLibraries(Path folder, List<String> names) {

    static final String PLACE = "/opt/posad/lib/java";
    static final String MAIN = "org.posad.sandbox.inside.Start";
    static final List<String> EXPORTS = List.of(
            "--add-exports=jdk.compiler/com.sun.tools.javac.launcher=ALL-UNNAMED",
            "--add-exports=java.base/sun.launcher=ALL-UNNAMED",
            "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED");

    private static final String ALL = PLACE + "/*";
    private static final String START = "posad-start";
    private static final Instant DATE = Instant.parse("2025-09-16T00:00:00Z");

    /** Unpacks them from our jar. */
    public static JavaLibraries unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(folder.resolveSibling("."), fromString("rwxr-xr-x"));
            var names = new ArrayList<String>();
            for (Resource jar : resources("classpath:programs/java/*.jar")) {
                String name = String.valueOf(jar.getFilename());
                try (var in = jar.getInputStream()) {
                    put(folder.resolve(name), in.readAllBytes());
                }
                names.add(name);
            }
            put(folder.resolve(START), start());
            return new JavaLibraries(folder, names.stream().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the cache is made for; a class path that begins with it can use the cache. */
    String cachedClassPath() {
        return PLACE + "/" + START + ":" + all();
    }

    /** The class path of a machine that can do this; nothing if it wants other jars or folders. */
    Optional<String> classPath(JavaCommand command) {
        if (command.isCompilation()) {
            return Optional.of(cachedClassPath()); // javac has its own
        }
        var parts = Arrays.asList((command.classPath() == null ? "." : command.classPath()).split(":", -1));
        boolean ours = parts.stream().allMatch(part -> part.equals(ALL) || isHere(part));
        return ours
                ? Optional.of(
                        parts.stream().anyMatch(JavaLibraries::isHere) ? cachedClassPath() + ":." : cachedClassPath())
                : Optional.empty();
    }

    /** Whether the program asks for all jars that are here. */
    static boolean areWantedBy(JavaCommand command) {
        return command.classPath() != null && command.classPath().contains(ALL);
    }

    /** What the program is told that its class path is. */
    static String visible(JavaCommand command, String classPath) {
        return areWantedBy(command) ? classPath.substring(classPath.indexOf(':') + 1) : ".";
    }

    private static boolean isHere(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("/box");
    }

    private String all() {
        return String.join(":", names.stream().map(name -> PLACE + "/" + name).toList());
    }

    /**
     * Not named .jar: it is not meant for programs that ask for all jars. Tests of that package would stand in its way: the
     * class path is asked for the folder, and has theirs first.
     */
    private static byte[] start() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            for (Resource part : resources("classpath:org/posad/sandbox/inside/*")) {
                var entry = new JarEntry("org/posad/sandbox/inside/" + part.getFilename());
                entry.setLastModifiedTime(FileTime.from(DATE));
                jar.putNextEntry(entry);
                try (var in = part.getInputStream()) {
                    in.transferTo(jar);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<Resource> resources(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                .toList();
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(DATE));
        show(file);
    }

    /** Boxes have users of their own, and the service may have been started with whatever umask. */
    static void show(Path file) throws IOException {
        Files.setPosixFilePermissions(file, fromString("rw-r--r--"));
    }
}
