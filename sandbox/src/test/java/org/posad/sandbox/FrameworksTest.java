package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.posad.sandbox.Judge0.BASH;
import static org.posad.sandbox.Judge0.MULTI_FILE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frameworks for unit tests work in a box, without a network, where the machine has them. */
class FrameworksTest extends RunningSandbox {

    @Test
    void nodesOwn() {
        var answer = run(Map.of("run", "exec node --test --test-reporter=tap sum.test.js", "sum.test.js", """
                const test = require('node:test');
                const assert = require('node:assert');
                test('adds', () => assert.strictEqual(1 + 2, 3));
                test('fails', () => assert.strictEqual(1 + 2, 4));
                """));
        assertThat(answer.text("stdout")).contains("adds", "not ok", "fails");
        assertThat(answer.status()).isEqualTo(NZEC);
    }

    @Test
    void bats() {
        assumeTrue(Files.exists(Path.of("/usr/bin/bats")), "bats is not installed");
        var answer =
                run(Map.of("run", "exec bats --tap greet.bats", "greet.sh", "echo \"Hello, $1\"", "greet.bats", """
                @test "greets" { run bash greet.sh Ada; [ "$output" = "Hello, Ada" ]; }
                @test "fails" { run bash greet.sh Ada; [ "$output" = "Bye" ]; }
                """));
        assertThat(answer.text("stdout")).as(answer.body().toString()).contains("ok 1 greets", "not ok 2 fails");
    }

    @Test
    void pytest() {
        assumeTrue(Files.exists(Path.of("/usr/lib/python3/dist-packages/pytest")), "python3-pytest is not installed");
        var answer = run(Map.of(
                "run", "exec /usr/bin/python3 -m pytest -p no:cacheprovider -q test_sum.py",
                "test_sum.py", "def test_adds(): assert 1 + 2 == 3\ndef test_fails(): assert 1 + 2 == 4\n"));
        assertThat(answer.text("stdout")).as(answer.body().toString()).contains("1 failed, 1 passed");
    }

    @Test
    void catch2WithAMainThatIsCompiledAlready() {
        assumeTrue(Files.exists(Path.of("/usr/include/catch2/catch.hpp")), "catch2 (2.x) is not installed");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> judge0.run(BASH, "cat /opt/posad/lib/cpp/catch_main.o >/dev/null")
                                .status()
                        == ACCEPTED); // made in the background, once per compiler
        var answer = run(Map.of(
                "compile", "exec g++ -o tests sum_test.cpp /opt/posad/lib/cpp/catch_main.o",
                "run", "exec ./tests --reporter compact",
                "sum_test.cpp", """
                #include <catch2/catch.hpp>
                TEST_CASE("adds") { CHECK(1 + 2 == 3); }
                TEST_CASE("fails") { CHECK(1 + 2 == 4); }
                """));
        assertThat(answer.text("stdout")).as(answer.body().toString()).contains("sum_test.cpp:3: failed");
        assertThat(answer.body().path("exit_code").asInt()).isEqualTo(1);
    }

    private Judge0.Answer run(Map<String, String> files) {
        return judge0.post(
                "/submissions?wait=true&fields=*",
                Map.of("language_id", MULTI_FILE, "additional_files", MultiFileTest.zip(files)));
    }
}
