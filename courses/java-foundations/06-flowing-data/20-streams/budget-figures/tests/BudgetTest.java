import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final List<Item> items = List.of(
            new Item("roads", 500), new Item("schools", 900), new Item("parks", 120), new Item("roads", 301), new Item("schools", 40));

    @Test
    void totalOfOneOffice() {
        assertThat(Budget.total(items, String.valueOf("roads".toCharArray()))).isEqualTo(801);
        assertThat(Budget.total(items, "parks")).isEqualTo(120);
        assertThat(Budget.total(items, "library")).isZero();
    }

    @Test
    void averageOfAll() {
        assertThat(Budget.average(items)).isEqualTo(372.2);
    }

    @Test
    void biggestOnes() {
        assertThat(Budget.biggest(items, 3)).containsExactly("schools", "roads", "roads");
        assertThat(Budget.biggest(items, 1)).containsExactly("schools");
    }

    @Test
    void emptyBudget() {
        assertThat(Budget.average(List.of())).isZero();
        assertThat(Budget.biggest(List.of(), 3)).isEmpty();
        assertThat(Budget.biggest(items, 0)).isEmpty();
    }
}
