package org.posad.sandbox.box;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.posad.sandbox.box.Standby.Waiting;
import org.posad.sandbox.content.Bytes;

/** The words exchanged with the first process of a box; see init.pl for them. Blocking; one thread each way. */
final class Conversation {

    /** Longest line; what comes from inside a box is not believed to be well-behaved. */
    private static final int LONGEST_LINE = 8192;

    /** What the box says once a program has ended. */
    record Answer(int exitCode, int signal, Bytes out, Bytes err, List<BoxFile> files) {}

    private final InputStream in;
    private final OutputStream out;

    Conversation(Process process) {
        in = new BufferedInputStream(process.getInputStream(), 1 << 16);
        out = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
    }

    void awaitReady() throws IOException {
        String line = readLine();
        if (!line.equals("ready")) {
            throw new IOException("Unexpected: " + line);
        }
    }

    /** Has a process started that waits for an order; blocks until it does. */
    void await(Waiting process) throws IOException {
        Bytes command = Bytes.of(process.command());
        say("await %d %d".formatted(process.mergeOutput() ? 1 : 0, command.length()));
        out.write(command.array());
        out.flush();
        String line = readLine();
        if (!line.equals("waiting")) {
            throw new BoxFault(line);
        }
    }

    /** Hands everything over that the job needs but the word to begin. */
    void send(Job job, Duration cpuUsed) throws IOException {
        for (BoxFile file : job.files()) {
            say("file %s %d %s"
                    .formatted(file.executable() ? "755" : "644", file.content().length(), file.path()));
            out.write(file.content().array());
        }
        if (!job.stdin().isEmpty()) {
            say("stdin %d".formatted(job.stdin().length()));
            out.write(job.stdin().array());
        }
        for (var limit : ResourceLimits.of(job.allowance(), cpuUsed).entrySet()) {
            say("limit %d %d".formatted(limit.getKey(), limit.getValue()));
        }
    }

    void start(Job job) throws IOException {
        Bytes command = Bytes.of(job.command());
        long cap = job.allowance().fileKb() * 1024;
        say("start %d %d %d %d".formatted(job.mergeOutput() ? 1 : 0, cap, job.collectBytes(), command.length()));
        out.write(command.array());
        out.flush();
    }

    /** The same for a process that waits. */
    void order(Job job, Bytes order) throws IOException {
        say("order %d %d %d".formatted(job.allowance().fileKb() * 1024, job.collectBytes(), order.length()));
        out.write(order.array());
        out.flush();
    }

    void stop() throws IOException {
        say("stop");
        out.flush();
    }

    /** Waits for the end of the program; the callback hears of it before its output is fetched. */
    Answer awaitAnswer(Runnable ended) throws IOException {
        String[] exit = readLine().split(" ", -1);
        if (!exit[0].equals("exit")) {
            throw new BoxFault(String.join(" ", List.of(exit).subList(1, exit.length)));
        }
        ended.run();
        Bytes out = Bytes.NONE;
        Bytes err = Bytes.NONE;
        var files = new ArrayList<BoxFile>();
        while (true) {
            String[] words = readLine().split(" ", 4);
            switch (words[0]) {
                case "out" -> out = readBytes(words[1]);
                case "err" -> err = readBytes(words[1]);
                case "file" -> files.add(new BoxFile(words[3], readBytes(words[2]), words[1].equals("755")));
                case "end" -> {
                    return new Answer(Integer.parseInt(exit[1]), Integer.parseInt(exit[2]), out, err, files);
                }
                default -> throw new BoxFault(String.join(" ", List.of(words).subList(1, words.length)));
            }
        }
    }

    private void say(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String readLine() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The box ended without a word");
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("The box talks nonsense");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private Bytes readBytes(String length) throws IOException {
        int wanted = Integer.parseInt(length);
        byte[] bytes = in.readNBytes(wanted);
        if (bytes.length < wanted) {
            throw new EOFException("The box ended in mid-sentence");
        }
        return Bytes.of(bytes);
    }
}
