package org.posad.sandbox.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserIdsTest {

    @Test
    void instancesShareNoIds() {
        var first = UserIds.of(0, "0 0 4294967295");
        var second = UserIds.of(1, "0 0 4294967295");
        assertThat(second.first()).isEqualTo(first.first() + first.count());
    }

    @Test
    void aContainerWithFewIdsGetsSmallOnes() {
        var ids = UserIds.of(9, "         0     100000      65536");
        assertThat(ids.first() + ids.count()).isLessThan(65_536);
    }
}
