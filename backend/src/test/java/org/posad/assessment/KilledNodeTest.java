package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.assessment.sandbox.FakeSandbox;
import org.posad.catalog.CourseOnDisk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} in the middle of the work, and a start afterwards: nothing is lost and nothing is done twice. */
class KilledNodeTest {

    private static final int MANY = 50;
    /** Two nodes start in here, which takes long where much else is going on. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final FakeSandbox sandbox = new FakeSandbox();
    private final List<Process> nodes = new ArrayList<>();

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgres;
    private S3Proxy s3;
    private JdbcClient jdbc;

    @BeforeEach
    void startParts() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        s3 = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        s3.start();
        CourseOnDisk.in(folder.resolve("courses"), "words");
    }

    @AfterEach
    void stopParts() throws Exception {
        nodes.forEach(Process::destroyForcibly);
        for (var node : nodes) {
            node.waitFor();
        }
        sandbox.close();
        s3.stop();
        postgres.close();
    }

    @Test
    void leavesEachSubmissionWithOneVerdict() throws Exception {
        sandbox.slow(Duration.ofMillis(300));
        var killed = start("--submit=" + MANY);
        await().atMost(PATIENCE).until(() -> count("true") == MANY && count("state = 'GRADED'") > 0);
        killed.destroyForcibly().waitFor();
        assertThat(count("state = 'RUNNING'")).isPositive();

        start();
        await().atMost(PATIENCE).until(() -> count("state = 'GRADED'") == MANY);
        await().atMost(PATIENCE).until(() -> jobs() == 0);
        assertThat(count("delays > 0 or faults > 0")).isZero();
        assertThat(timesTold()).hasSize(MANY * listeners()).containsOnly(1);
    }

    private Process start(String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Node.class.getName(),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--posad.storage.endpoint=http://127.0.0.1:" + s3.getPort(),
                "--posad.storage.access-key=key",
                "--posad.storage.secret-key=secret",
                "--posad.storage.bucket=posad",
                "--posad.courses.folder=" + folder.resolve("courses"),
                "--spring.http.serviceclient.sandbox.base-url=" + sandbox.address(),
                "--posad.sandbox.auth-token=" + FakeSandbox.TOKEN));
        command.addAll(List.of(more));
        var log = Path.of("target", "killed-node-%d.log".formatted(nodes.size()));
        var node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        nodes.add(node);
        return node;
    }

    private int count(String condition) {
        var there = jdbc.sql("select to_regclass('submission') is not null")
                .query(Boolean.class)
                .single();
        return there
                ? jdbc.sql("select count(*) from submission where " + condition)
                        .query(Integer.class)
                        .single()
                : 0;
    }

    private int jobs() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'grade-submission'")
                .query(Integer.class)
                .single();
    }

    private int listeners() {
        return jdbc.sql("""
                        select count(distinct listener_id) from event_publication
                        where event_type = 'org.posad.assessment.SubmissionGraded'
                        """).query(Integer.class).single();
    }

    /** How often each listener was to hear of each graded submission. */
    private List<@Nullable Integer> timesTold() {
        return jdbc.sql("""
                        select count(*) from event_publication
                        where event_type = 'org.posad.assessment.SubmissionGraded'
                        group by serialized_event, listener_id
                        """).query(Integer.class).list();
    }
}
