package org.posad.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that a PostgreSQL keeps its data in.
 *
 * @param home of PostgreSQL's programs
 */
record PostgresData(Path home, Path data) {

    private static final String SUPERUSER = "postgres";

    /** Made beside its place and moved there when whole, so that a start that was cut short is begun anew. */
    void create(String superuserPassword, String password) throws IOException, InterruptedException {
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var passwordFile = Files.createTempFile(data.getParent(), "postgres", ".password"); // 0600 by itself
        try {
            Files.writeString(passwordFile, superuserPassword);
            run(initdb(unfinished, passwordFile), "");
        } finally {
            Files.delete(passwordFile);
        }
        run(singleUser(unfinished), database(password));
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
    private List<String> initdb(Path into, Path passwordFile) {
        return Apart.unprivileged(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + into,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und"));
    }

    private List<String> singleUser(Path in) {
        return Apart.unprivileged(List.of(
                home.resolve("bin/postgres").toString(),
                "--single",
                "-D",
                in.toString(),
                "-c",
                "exit_on_error=on",
                "postgres"));
    }

    /** One statement a line. Reading settings is for asking the server whose folder it serves. */
    private static String database(String password) {
        return """
                create role %1$s login password '%2$s'
                grant pg_read_all_settings to %1$s
                create database %1$s owner %1$s
                """.formatted(EmbeddedPostgres.USER, password);
    }

    private static void run(List<String> command, String input) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var stdin = process.outputWriter(UTF_8)) {
            stdin.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new LocalProblem(
                    "PostgreSQL could not make its data folder: " + output.strip(),
                    "Check that the disk is not full; as root, also that user namespaces are allowed (unshare --user true).");
        }
    }
}
