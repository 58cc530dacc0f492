package org.posad.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The folder that a PostgreSQL keeps its data in. */
final class PostgresData {

    private PostgresData() {}

    /** Made beside its place and moved there when whole, so that a start that was cut short is begun anew. */
    static void create(Path home, Path data, String password) throws IOException, InterruptedException {
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var passwordFile = Files.createTempFile("posad", ".password"); // 0600 by itself
        try {
            Files.writeString(passwordFile, password);
            run(command(home, unfinished, passwordFile));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data);
    }

    static void checkVersion(Path data) throws IOException {
        var ours = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
        var theirs = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!theirs.equals(ours)) {
            throw new LocalProblem(
                    "The data in %s was written by PostgreSQL %s; this Posad brings PostgreSQL %s."
                            .formatted(data, theirs, ours),
                    "Start the Posad that wrote it and export what you need, or begin anew with --data NEW-FOLDER");
        }
    }

    /** ICU's root collation sorts Russian and English as people expect, on every machine alike. */
    private static List<String> command(Path home, Path data, Path passwordFile) {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + EmbeddedPostgres.USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und"));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new LocalProblem(
                    "PostgreSQL could not make its data folder: " + output.strip(),
                    "Check that the disk is not full; as root, also that user namespaces are allowed (unshare --user true).");
        }
    }
}
