package org.posad.sandbox;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The service as a process of its own, to be treated badly. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Sandbox ready on port (\\d+); (.*)");

    private final Process process;
    private final int port;
    private final String announcement;

    private ServiceProcess(Process process, int port, String announcement) {
        this.process = process;
        this.port = port;
        this.announcement = announcement;
    }

    /** Starts it and waits until it says that it is ready. */
    static ServiceProcess start(String... arguments) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), arguments);
    }

    /** Starts it as a user without any rights, from a copy of the classes that this user can read. */
    static ServiceProcess startAsNobody(Path folder) throws IOException {
        var classPath = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path copy = folder.resolve(
                    Integer.toString(classPath.size()) + "-" + Path.of(entry).getFileName());
            FileSystemUtils.copyRecursively(Path.of(entry), copy);
            classPath.add(copy.toString());
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        return start(
                List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"),
                String.join(File.pathSeparator, classPath));
    }

    /** Starts it where its own files have so much room, which nobody else uses: a file system that is easily filled. */
    static ServiceProcess startOnSmallDisk(int megabytes, String... arguments) throws IOException {
        String mount =
                "mount -t tmpfs -o size=%dm,mode=0755 small /run/posad-sandbox && exec \"$@\"".formatted(megabytes);
        Files.createDirectories(Path.of("/run/posad-sandbox"));
        return start(
                List.of("unshare", "--mount", "sh", "-c", mount, "sh"),
                System.getProperty("java.class.path"),
                arguments);
    }

    /** With a mask that lets nobody else read, as the platform starts it. */
    private static ServiceProcess start(List<String> by, String classPath, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
        command.addAll(by);
        command.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "org.posad.sandbox.Sandbox",
                "--server.port=0"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        var said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                return new ServiceProcess(process, Integer.parseInt(ready.group(1)), ready.group(2));
            }
        }
        throw new IllegalStateException("The service did not start:\n" + said);
    }

    Judge0 judge0() {
        return new Judge0(port);
    }

    String announcement() {
        return announcement;
    }

    Process process() {
        return process;
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
