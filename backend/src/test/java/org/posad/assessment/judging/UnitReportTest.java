package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.posad.assessment.judging.UnitReport.Status;

class UnitReportTest {

    private static final String PASSED = "{\"test\": \"test_a\", \"status\": \"passed\", \"n\": 1}";
    private static final String FAILED = "{\"test\": \"test_a\", \"status\": \"failed\", \"n\": 2}";

    private final Key key = Key.random();

    @Test
    void readsWhatTheRunnerHasSigned() {
        var report = UnitReport.in(signed("{\"begin\": true, \"n\": 0}") + signed(PASSED), key);
        assertThat(report.begun()).isTrue();
        assertThat(outcomes(signed(PASSED))).containsExactly(Status.PASSED);
    }

    @Test
    void believesNoLineWithoutTheRightSignature() {
        assertThat(UnitReport.in("posad " + "0".repeat(64) + " " + PASSED, key).begun())
                .isFalse();
        assertThat(UnitReport.in("posad " + Key.random().sign(PASSED) + " " + PASSED, key)
                        .begun())
                .isFalse();
        assertThat(UnitReport.in("posad " + key.sign(FAILED) + " " + PASSED, key)
                        .begun())
                .isFalse();
        assertThat(UnitReport.in("posad\nposad \n" + PASSED, key).begun()).isFalse();
    }

    @Test
    void signsAsPythonDoes() {
        // python3: blake2s(b"abc", key=bytes.fromhex("00" * 16)).hexdigest()
        assertThat(new Key("00".repeat(16)).sign("abc"))
                .isEqualTo("c58f3edcdd08de04e8df2e553161794ddfed28ade5ab8b1893c6cb6754871d36");
    }

    @Test
    void letsAFailureStandBesideAPassOfTheSameName() {
        assertThat(outcomes(signed(PASSED) + signed(FAILED))).containsExactly(Status.FAILED);
        assertThat(outcomes(signed(FAILED) + signed(PASSED))).containsExactly(Status.FAILED);
    }

    private List<Status> outcomes(String output) {
        return UnitReport.in(output, key).tests().values().stream()
                .map(UnitReport.Line::outcome)
                .toList();
    }

    private String signed(String json) {
        return "noise\nposad " + key.sign(json) + " " + json + "\n";
    }
}
