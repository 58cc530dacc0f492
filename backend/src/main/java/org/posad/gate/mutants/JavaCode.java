package org.posad.gate.mutants;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.posad.catalog.SourceFile;
import org.posad.catalog.reading.Sha256;

/** What programs in Java are once compiled: two that are the same then are the same. Nothing is run. */
final class JavaCode {

    /** Line numbers and names of variables tell programs apart that do the same. */
    private static final List<String> OPTIONS = List.of("-g:none", "-proc:none", "-nowarn");

    private JavaCode() {}

    /** The digest of its classes; empty if it does not compile. */
    static Optional<String> digest(List<SourceFile> program) {
        var classes = new Classes();
        var sources = program.stream()
                .filter(file -> file.name().endsWith(".java"))
                .map(file -> new Source(file.name(), file.content()))
                .toList();
        return task(sources, classes).call() ? Optional.of(classes.digest()) : Optional.empty();
    }

    static JavaCompiler.CompilationTask task(List<Source> sources, Classes classes) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = classes.over(compiler.getStandardFileManager(_ -> {}, null, null));
        return compiler.getTask(null, files, _ -> {}, OPTIONS, null, sources);
    }

    static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(String name, String content) {
            super(URI.create("memory:///" + name), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    /** In memory, by name. */
    static final class Classes {

        private final Map<String, ByteArrayOutputStream> byName = new TreeMap<>();

        String digest() {
            return byName.entrySet().stream()
                    .map(each -> each.getKey() + " " + Sha256.of(each.getValue().toByteArray()))
                    .collect(Collectors.joining("\n"));
        }

        private JavaFileManager over(JavaFileManager files) {
            return new ForwardingJavaFileManager<>(files) {
                @Override
                public JavaFileObject getJavaFileForOutput(
                        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                    var bytes = new ByteArrayOutputStream();
                    byName.put(name, bytes);
                    return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                        @Override
                        public OutputStream openOutputStream() {
                            return bytes;
                        }
                    };
                }
            };
        }
    }
}
