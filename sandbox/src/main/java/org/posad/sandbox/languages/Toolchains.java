package org.posad.sandbox.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compilers and interpreters of the machine, and where programs find those that lie outside of the system's folders. */
public record Toolchains(@Nullable Path jdk) {

    private static final String JDK_PLACE = "/opt/java";
    private static final int LEAST_JAVA = 25;
    private static final Pattern RELEASE = Pattern.compile("^JAVA_VERSION=\"(\\d{1,4})");

    /** Looks for what is needed; a JDK is taken from this very process, JAVA_HOME or /usr/lib/jvm. */
    public static Toolchains find() {
        return new Toolchains(
                candidates().stream().filter(Toolchains::isJdk).findFirst().orElse(null));
    }

    /** Folders of the host by the place where programs find them. */
    public Map<String, Path> mounts() {
        return jdk == null ? Map.of() : Map.of(JDK_PLACE, jdk);
    }

    /** Whether a language's need, a program's path or {@code jdk}, is met. */
    boolean has(String need) {
        return need.equals("jdk") ? jdk != null : Files.isExecutable(Path.of(need));
    }

    private static List<Path> candidates() {
        var candidates = new ArrayList<Path>();
        candidates.add(Path.of(System.getProperty("java.home")));
        Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(candidates::add);
        Path system = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(system)) {
            try (var entries = Files.list(system)) {
                entries.sorted().forEach(candidates::add);
            } catch (IOException e) {
                return candidates; // not readable: as good as empty
            }
        }
        return candidates;
    }

    private static boolean isJdk(Path home) {
        return Files.isExecutable(home.resolve("bin/javac")) && version(home) >= LEAST_JAVA;
    }

    private static int version(Path home) {
        try (var lines = Files.lines(home.resolve("release"))) {
            return lines.map(RELEASE::matcher)
                    .filter(Matcher::find)
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
