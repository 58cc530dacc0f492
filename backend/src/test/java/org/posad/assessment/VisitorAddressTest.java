package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorAddressTest {

    @Test
    void ofTheOldKindEachIsItsOwn() {
        assertThat(VisitorAddress.of("192.0.2.1")).isNotEqualTo(VisitorAddress.of("192.0.2.2"));
        assertThat(VisitorAddress.of("192.0.2.1")).isEqualTo(VisitorAddress.of("192.0.2.1"));
    }

    @Test
    void ofTheNewKindAWholeNetworkIsOne() {
        assertThat(VisitorAddress.of("2001:db8::1")).isEqualTo(VisitorAddress.of("2001:db8::beef:1"));
        assertThat(VisitorAddress.of("2001:db8::1")).isNotEqualTo(VisitorAddress.of("2001:db8:0:1::1"));
    }

    @Test
    void whateverIsNoneCountsAsOneAndTheSame() {
        assertThat(VisitorAddress.of("unknown")).isEqualTo(VisitorAddress.of(""));
        assertThat(VisitorAddress.of("somewhere.example.org")).isEqualTo(VisitorAddress.of("x".repeat(1000)));
    }

    @Test
    void isNotKeptAsItIs() {
        assertThat(VisitorAddress.of("192.0.2.1").digest()).matches("[0-9a-f]{64}");
    }
}
