import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketsTest {

    @Test
    void smallGroup() {
        assertThat(Tickets.price(new Group(3, 1))).isEqualTo(90);
        assertThat(Tickets.price(new Group(3, 2))).isEqualTo(180);
    }

    @Test
    void bigGroup() {
        assertThat(Tickets.price(new Group(12, 2))).isEqualTo(600);
    }

    @Test
    void monthly() {
        assertThat(Tickets.price(new Monthly(true))).isEqualTo(600);
        assertThat(Tickets.price(new Monthly(false))).isEqualTo(1500);
        assertThat(Tickets.price(new Single(3))).isEqualTo(120);
    }

    @Test
    void borderOfTheGroups() {
        assertThat(Tickets.price(new Group(9, 1))).isEqualTo(270);
        assertThat(Tickets.price(new Group(10, 1))).isEqualTo(250);
    }
}
