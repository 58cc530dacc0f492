package org.posad.sandbox.inside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Compiles and runs samples, so that the compiler, JUnit and the rest are loaded and fast when the real thing comes. */
enum Rehearsal {
    COMPILE,
    RUN,
    ALL;

    private static final Path FOLDER = Path.of("/tmp/rehearsal");
    private static final String CONSOLE = "org.junit.platform.console.ConsoleLauncher";

    static Rehearsal of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Leaves nothing behind but a virtual machine that knows its way. */
    void play() throws Throwable {

        PrintStream out = System.out;
        PrintStream err = System.err;
        var printed = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
        try {
            Files.createDirectories(FOLDER);
            if (this != RUN) {
                compile();
            }
            if (this == ALL) {
                run("Sample");
                test();
                launchSource("Sample.java");
            }
            if (this != COMPILE) {
                MainThread.run(Rehearsal.class.getName(), new String[0]);
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
            clear();
        }
    }

    /** The main program of a rehearsal. */
    static void main() {
        System.out.println("rehearsed");
    }

    private static void compile() throws IOException {
        var words = new ArrayList<>(List.of("-d", FOLDER.toString()));
        for (String name : List.of("Sample.java", "SampleTest.java")) {
            Path source = FOLDER.resolve(name);
            try (var sample = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(name + ".txt"), name)) {
                Files.write(source, sample.readAllBytes());
            }
            words.add(source.toString());
        }
        var said = new StringWriter();
        int code = com.sun.tools.javac.Main.compile(words.toArray(String[]::new), new PrintWriter(said));
        if (code != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    private static void run(String name) throws Exception {
        try (var loader = new URLClassLoader(new URL[] {FOLDER.toUri().toURL()})) {
            var main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[] {"rehearsal"});
        }
    }

    private static void test() throws Exception {
        var unheard = new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Class.forName(CONSOLE)
                .getMethod("run", PrintWriter.class, PrintWriter.class, String[].class)
                .invoke(null, unheard, unheard, new String[] {
                    "execute",
                    "--class-path",
                    FOLDER.toString(),
                    "--select-class",
                    "SampleTest",
                    "--disable-banner",
                    "--details=tree",
                    "--disable-ansi-colors"
                });
    }

    /** The JDK's launcher changes the class loader of its thread. */
    private static void launchSource(String name) throws Exception {
        var main = Class.forName("com.sun.tools.javac.launcher.SourceLauncher").getMethod("main", String[].class);
        var thread = new Thread(() -> {
            try {
                main.invoke(null, (Object) new String[] {FOLDER.resolve(name).toString()});
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        thread.join();
    }

    private static void clear() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
