import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcursionTest {

    private final Excursion excursion = new Excursion(10);

    @Test
    void booksSeats() {
        excursion.book(4);
        assertThat(excursion.free()).isEqualTo(6);
        excursion.book(1);
        assertThat(excursion.free()).isEqualTo(5);
    }

    @Test
    void refusesAndChangesNothing() {
        excursion.book(4);
        var noSeats = catchThrowableOfType(NoSeats.class, () -> excursion.book(9));
        assertThat(noSeats.missing()).isEqualTo(3);
        assertThat(noSeats).hasMessage("3 seats are missing");
        assertThat(excursion.free()).isEqualTo(6);
    }

    @Test
    void refusesStrangeGroups() {
        assertThatThrownBy(() -> excursion.book(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> excursion.book(-2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(excursion.free()).isEqualTo(10);
    }

    @Test
    void skipsOnlyThoseWithoutRoom() {
        assertThat(Bookings.bookAll(excursion, List.of(4, 7, 5, 3))).isEqualTo(9);
        assertThat(excursion.free()).isEqualTo(1);
    }

    @Test
    void otherTroublePassesThrough() {
        assertThatThrownBy(() -> Bookings.bookAll(excursion, List.of(4, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastSeatMayBeTaken() {
        excursion.book(10);
        assertThat(excursion.free()).isZero();
        assertThat(Bookings.bookAll(excursion, List.of(1, 2))).isZero();
    }
}
