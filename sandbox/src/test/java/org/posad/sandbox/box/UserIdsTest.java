package org.posad.sandbox.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserIdsTest {

    @Test
    void instancesShareNoIds() {
        var first = UserIds.of(70, 0, "0 0 4294967295");
        var second = UserIds.of(71, 1, "0 0 4294967295");
        assertThat(second.first()).isEqualTo(first.first() + first.count());
    }

    @Test
    void theLastLotHasIdsToo() {
        var last = UserIds.of(999_999, 9, "0 0 4294967295");
        assertThat(last.first() + last.count()).isLessThan(2_147_352_576);
    }

    @Test
    void aContainerWithFewIdsGetsSmallOnes() {
        var ids = UserIds.of(79, 9, "         0     100000      65536");
        assertThat(ids.first() + ids.count()).isLessThan(65_536);
    }
}
