package org.posad.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that send real programs to the real service; all of them share one. */
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningSandbox {

    /** As in {@code status.id}. */
    static final int ACCEPTED = 3;

    static final int WRONG_ANSWER = 4;
    static final int TIME_LIMIT_EXCEEDED = 5;
    static final int COMPILATION_ERROR = 6;
    static final int SIGSEGV = 7;
    static final int SIGXFSZ = 8;
    static final int SIGFPE = 9;
    static final int SIGABRT = 10;
    static final int NZEC = 11;
    static final int OTHER_SIGNAL = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private Isolation isolation;

    Judge0 judge0 = new Judge0(0);

    @BeforeEach
    void connect() {
        assertThat(isolation.obstacle())
                .as("These tests run real programs, so they need what the service needs")
                .isEmpty();
        judge0 = new Judge0(port);
    }
}
