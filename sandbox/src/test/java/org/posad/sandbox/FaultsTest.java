package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.MULTI_FILE;
import static org.posad.sandbox.Judge0.PYTHON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bad input, and clients that behave badly: a clear answer, and the service goes on. */
class FaultsTest extends RunningSandbox {

    /** Few, for the sake of time; {@code -Dposad.test.submissions=1000} for a thousand. */
    private static final int SUBMISSIONS = Integer.getInteger("posad.test.submissions", 60);

    private static final String ONLY_BASH = "--posad.sandbox.languages=" + BASH;
    private static final String ALL_MAY_WAIT = "--posad.sandbox.queue-size=" + SUBMISSIONS;

    @Test
    void aThousandConnectionsThatSayHalfAWordHoldNobodyUp() throws IOException {
        var half = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 1_000; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), judge0.port());
                socket.getOutputStream()
                        .write("POST /submissions HTTP/1.1\r\nHost: x\r\nContent-Le"
                                .getBytes(StandardCharsets.US_ASCII));
                half.add(socket);
            }
            assertThat(judge0.run(BASH, "echo hello").text("stdout")).isEqualTo("hello\n");
        } finally {
            half.forEach(FaultsTest::close);
        }
    }

    /** The bombs are somebody else's, so the honest one waits for one of them at most. */
    @Test
    void anHonestProgramBesideTwentyBombsHasItsVerdict() {
        var bomb = Map.of(
                "language_id",
                BASH,
                "source_code",
                "f() { f | f & f; }; f",
                "tag",
                "bomber",
                "cpu_time_limit",
                0.3,
                "cpu_extra_time",
                0,
                "wall_time_limit",
                1);
        var bombs = judge0.post("/submissions/batch", Map.of("submissions", Collections.nCopies(20, bomb)));
        var honest = judge0.run(
                PYTHON,
                "print(sum(range(100_000)))",
                Map.of("tag", "honest", "expected_output", "4999950000", "cpu_time_limit", 2));
        assertThat(honest.status()).as(honest.body().toString()).isEqualTo(ACCEPTED);
        assertThat(Double.parseDouble(honest.text("time"))).isLessThan(1);
        bombs.body().forEach(each -> judge0.await(each.path("token").asString()));
    }

    @Test
    void fiftyMegabytesAreRefused() {
        assertThat(judge0.post("/submissions", " ".repeat(50 << 20)).code()).isEqualTo(413);
        assertThat(judge0.run(BASH, "echo hello").status()).isEqualTo(ACCEPTED);
    }

    @Test
    void whatIsNoBase64IsReadAsFarAsItIs() {
        var answer = judge0.post(
                "/submissions?wait=true&base64_encoded=true",
                Map.of("language_id", BASH, "source_code", "\u0001ZWNo!!byBoZW\nxsbw====%%"));
        assertThat(answer.text("stdout")).isEqualTo("aGVsbG8K\n");
    }

    @Test
    void archivesThatAreNoneOrBrokenAreRefused() {
        String whole = MultiFileTest.zip(Map.of("run", "echo hello"));
        for (String broken : List.of(
                "%%%", "UEsDBA==", whole.substring(0, whole.length() / 2).replace('e', 'f'))) {
            var answer = judge0.run(PYTHON, "print(1)", Map.of("additional_files", broken));
            assertThat(answer.code()).as(answer.body().toString()).isIn(201, 422);
        }
        assertThat(judge0.post("/submissions", Map.of("language_id", MULTI_FILE, "additional_files", "UEsDBA=="))
                        .code())
                .isEqualTo(422);
    }

    /** Whoever sends again what he has no answer for loses nothing, and hears the same. */
    @Test
    void aServiceThatIsKilledInBetweenLosesNothingToWhoAsksAgain() throws IOException {
        var missing = IntStream.range(0, SUBMISSIONS).boxed().collect(Collectors.toSet());
        var verdicts = new HashMap<Integer, Integer>();
        try (var first = ServiceProcess.start(ONLY_BASH, ALL_MAY_WAIT)) {
            var tokens = submitAll(first.judge0(), missing.stream().toList());
            missing.stream()
                    .limit(SUBMISSIONS / 3)
                    .forEach(number -> verdicts.put(
                            number,
                            first.judge0()
                                    .await(Objects.requireNonNull(tokens.get(number)))
                                    .status()));
            first.kill();
        }
        try (var second = ServiceProcess.start(ONLY_BASH, ALL_MAY_WAIT)) {
            var again = submitAll(second.judge0(), missing.stream().toList());
            for (int number : missing) {
                int status = second.judge0()
                        .await(Objects.requireNonNull(again.get(number)))
                        .status();
                assertThat(verdicts.merge(number, status, (before, _) -> before))
                        .isEqualTo(status);
            }
        }
        assertThat(verdicts)
                .hasSize(SUBMISSIONS)
                .allSatisfy(
                        (number, status) -> assertThat(status).isEqualTo(number % 2 == 0 ? ACCEPTED : WRONG_ANSWER));
    }

    private static Map<Integer, String> submitAll(Judge0 judge0, List<Integer> numbers) {
        var tokens = new HashMap<Integer, String>();
        for (int number : numbers) {
            var answer = judge0.post(
                    "/submissions",
                    Map.of("language_id", BASH, "source_code", "echo " + number % 2, "expected_output", "0"));
            tokens.put(number, answer.text("token"));
        }
        return tokens;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
