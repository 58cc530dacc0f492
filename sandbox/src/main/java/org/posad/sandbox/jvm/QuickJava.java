package org.posad.sandbox.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posad.sandbox.box.Job;
import org.posad.sandbox.box.Standby;
import org.posad.sandbox.box.Standby.Waiting;
import org.posad.sandbox.content.Bytes;

/**
 * Turns jobs that come down to one call of {@code java} or {@code javac} into quicker ones with the same outcome: in a JVM
 * that waits, or where none does, in one that starts from an AOT cache. Other jobs stay as they are.
 */
public final class QuickJava {

    private static final String SCRIPT_CALL = "exec /usr/bin/bash ";

    private static final List<String> FLAGS = List.of(
            "-XX:AOTCache=" + JavaLibraries.PLACE + "/" + AotCache.NAME,
            "-Xlog:aot=off",
            "-Xlog:cds=off",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData");

    private final AotCache cache;
    private final JavaLibraries libraries;

    public QuickJava(AotCache cache, JavaLibraries libraries) {
        this.cache = cache;
        this.libraries = libraries;
    }

    /** The same job, quicker if it can be. */
    public Job quicken(Job job) {
        return cache.isThere()
                ? command(job).flatMap(command -> quickened(job, command)).orElse(job)
                : job;
    }

    /** The command itself, or the only line of the script that it runs. */
    private static Optional<JavaCommand> command(Job job) {
        if (!job.command().startsWith(SCRIPT_CALL)) {
            return JavaCommand.in(job.command());
        }
        String script = job.command().substring(SCRIPT_CALL.length());
        return job.files().stream()
                .filter(file -> file.path().equals(script))
                .findFirst()
                .flatMap(file -> JavaCommand.in(file.content().toString()));
    }

    private Optional<Job> quickened(Job job, JavaCommand command) {
        return libraries.classPath(command).map(classPath -> {
            var machine = machine(job, command, classPath);
            var words = words(command, classPath);
            var process = new Waiting(line(machine, List.of("--wait", rehearsal(command))), job.mergeOutput());
            var standby = new Standby(process, Bytes.of(String.join("\0", words)));
            return job.by(gainsByCache(command) ? line(machine, words) : job.command(), standby);
        });
    }

    /** The start of a small program of one class takes less time than mapping the cache. */
    private static boolean gainsByCache(JavaCommand command) {
        return command.isCompilation() || command.isSource() || JavaLibraries.areWantedBy(command);
    }

    private static String rehearsal(JavaCommand command) {
        return command.isCompilation() ? "compile" : gainsByCache(command) ? "all" : "run";
    }

    private static List<String> machine(Job job, JavaCommand command, String classPath) {
        var machine = new ArrayList<>(FLAGS);
        machine.addAll(JavaLibraries.EXPORTS);
        String heap = command.heap() != null ? command.heap() : defaultHeap(job);
        machine.add("-Xmx" + heap);
        if (command.stack() != null) {
            machine.add("-Xss" + command.stack());
        }
        machine.addAll(List.of("-cp", classPath, JavaLibraries.MAIN));
        return machine;
    }

    /** Without a word about it the JDK would take a quarter of the machine, which is more than the box has. */
    private static String defaultHeap(Job job) {
        return Math.max(16, job.allowance().memoryKb() / 1024 / 2) + "m";
    }

    private static List<String> words(JavaCommand command, String classPath) {
        var words = new ArrayList<>(command.properties());
        words.add(command.isCompilation() ? "javac" : "java");
        if (command.isCompilation() && command.classPath() == null) {
            words.addAll(List.of("-cp", "."));
        }
        if (!command.isCompilation()) {
            words.addFirst("-Djava.class.path=" + JavaLibraries.visible(command, classPath));
        }
        words.addAll(command.words());
        return words;
    }

    private static String line(List<String> machine, List<String> words) {
        return Stream.concat(machine.stream(), words.stream())
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "exec /opt/java/bin/java ", ""));
    }
}
