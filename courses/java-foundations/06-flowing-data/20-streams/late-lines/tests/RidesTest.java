import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RidesTest {

    private final List<Ride> day = List.of(
            new Ride("7", 12), new Ride("12", 0), new Ride("3", 6), new Ride("7", 8), new Ride("5", 5));

    @Test
    void namesEachLineOnce() {
        assertThat(Rides.late(day, 5)).containsExactly("3", "7");
        assertThat(Rides.late(day, 4)).containsExactly("3", "5", "7");
        assertThat(Rides.late(day, 60)).isEmpty();
    }

    @Test
    void countsPunctualRides() {
        assertThat(Rides.punctual(day)).isEqualTo(1);
        assertThat(Rides.punctual(List.of(new Ride("1", 3), new Ride("1", 4), new Ride("1", 1)))).isEqualTo(2);
    }

    @Test
    void earlyIsNotPunctual() {
        assertThat(Rides.punctual(List.of(new Ride("1", -1), new Ride("1", -2), new Ride("1", -9)))).isEqualTo(1);
    }

    @Test
    void oneLateRideSpoilsTheDay() {
        assertThat(Rides.goodDay(day)).isTrue();
        assertThat(Rides.goodDay(List.of(new Ride("1", 0), new Ride("1", 40)))).isFalse();
    }

    @Test
    void fourteenMinutesAreStillGood() {
        assertThat(Rides.goodDay(List.of(new Ride("1", 14)))).isTrue();
        assertThat(Rides.goodDay(List.of(new Ride("1", 15)))).isFalse();
        assertThat(Rides.goodDay(List.of())).isTrue();
    }
}
