import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TariffsTest {

    private final Tariff flat = new Flat(300);
    private final Tariff metered = new Metered(100, 40);

    @Test
    void countsKilometres() {
        assertThat(flat.price(1)).isEqualTo(300);
        assertThat(flat.price(50)).isEqualTo(300);
        assertThat(metered.price(10)).isEqualTo(420);
    }

    @Test
    void includesTwoKilometres() {
        assertThat(metered.price(0)).isEqualTo(100);
        assertThat(metered.price(1)).isEqualTo(100);
        assertThat(metered.price(2)).isEqualTo(100);
        assertThat(metered.price(3)).isEqualTo(140);
    }

    @Test
    void findsTheCheapest() {
        assertThat(Tariffs.cheapest(List.of(flat, metered), 5)).isEqualTo(metered);
        assertThat(Tariffs.cheapest(List.of(flat, metered), 20)).isEqualTo(flat);
        assertThat(Tariffs.cheapest(List.of(metered, flat), 20)).isEqualTo(flat);
        assertThat(Tariffs.cheapest(List.of(metered), 20)).isEqualTo(metered);
    }

    @Test
    void worksForOtherTariffs() {
        Tariff free = kilometres -> 0;
        assertThat(Tariffs.cheapest(List.of(flat, metered, free), 5)).isSameAs(free);
    }

    @Test
    void takesTheFirstOfEquals() {
        var seven = new Metered(100, 40);
        assertThat(Tariffs.cheapest(List.of(flat, seven), 7)).isEqualTo(flat);
        assertThat(Tariffs.cheapest(List.of(seven, flat), 7)).isEqualTo(seven);
    }

    @Test
    void wantsAtLeastOne() {
        assertThatThrownBy(() -> Tariffs.cheapest(List.of(), 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
