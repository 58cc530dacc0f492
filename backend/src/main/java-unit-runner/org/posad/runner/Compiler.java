package org.posad.runner;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles in memory: files are name to content, classes are name to bytes. */
final class Compiler {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-g",
            "-Xlint:none",
            "-nowarn",
            "-XDuseUnsharedTable",
            "-implicit:none",
            "-classpath",
            libraries(),
            "-sourcepath",
            ":none:");

    private Compiler() {}

    /** Without the folder in which the runner's own classes are. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What does not compile, in javac's words. */
    static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }

    static Map<String, byte[]> program(Map<String, String> files) throws IOException, Refused {
        var messages = new StringWriter();
        try (var memory = new Memory(Map.of())) {
            if (!JAVAC.getTask(messages, memory, null, OPTIONS, null, sources(files))
                    .call()) {
                throw new Refused(messages.toString());
            }
            return memory.written();
        }
    }

    /** A line of the tests is never quoted: only what they miss is said. */
    static Map<String, byte[]> tests(Map<String, String> files, Map<String, byte[]> program)
            throws IOException, Refused {
        var messages = new DiagnosticCollector<JavaFileObject>();
        try (var memory = new Memory(program)) {
            if (!JAVAC.getTask(null, memory, messages, OPTIONS, null, sources(files))
                    .call()) {
                throw new Refused(messages.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(each -> "Main.java:1: error: the tests do not fit: "
                                + each.getMessage(Locale.ENGLISH).replaceAll("\\s+", " "))
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("\n")));
            }
            return memory.written();
        }
    }

    private static List<Source> sources(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String name, String content) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    private static final class Written extends SimpleJavaFileObject {
        private final String name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String name, byte[] content) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            bytes.writeBytes(content);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes.toByteArray());
        }
    }

    /** The program's classes, besides the libraries; what is compiled is kept. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final List<Written> known;
        private final List<Written> written = new ArrayList<>();

        Memory(Map<String, byte[]> known) {
            super(JAVAC.getStandardFileManager(null, Locale.ENGLISH, null));
            this.known = known.entrySet().stream()
                    .map(each -> new Written(each.getKey(), each.getValue()))
                    .toList();
        }

        Map<String, byte[]> written() {
            var classes = new LinkedHashMap<String, byte[]>();
            written.forEach(each -> classes.put(each.name, each.bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            var file = new Written(name, new byte[0]);
            written.add(file);
            return file;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String inPackage, java.util.Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            if (location != StandardLocation.CLASS_PATH || !inPackage.isEmpty()) {
                return super.list(location, inPackage, kinds, recurse);
            }
            return new ArrayList<>(known);
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Written mine ? mine.name : super.inferBinaryName(location, file);
        }
    }
}
