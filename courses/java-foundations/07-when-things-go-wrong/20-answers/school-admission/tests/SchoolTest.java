import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchoolTest {

    private static final Child ANNA = new Child("Anna", 7, false);
    private static final Child BORIS = new Child("Boris", 8, false);
    private static final Child VERA = new Child("Vera", 7, true);

    @Test
    void admits() {
        var school = new School(10);
        assertThat(school.apply(ANNA)).isEqualTo(new Admitted(9));
        assertThat(school.apply(VERA)).isEqualTo(new Admitted(8));
    }

    @Test
    void sendsSmallChildrenHome() {
        var school = new School(10);
        assertThat(school.apply(new Child("Ilya", 4, true))).isEqualTo(new TooYoung(2));
        assertThat(school.apply(ANNA)).isEqualTo(new Admitted(9));
    }

    @Test
    void keepsOnePlaceForSiblings() {
        var school = new School(2);
        assertThat(school.apply(ANNA)).isEqualTo(new Admitted(1));
        assertThat(school.apply(BORIS)).isEqualTo(new Waiting(1));
        assertThat(school.apply(VERA)).isEqualTo(new Admitted(0));
    }

    @Test
    void countsThoseWhoWait() {
        var school = new School(0);
        assertThat(school.apply(VERA)).isEqualTo(new Waiting(1));
        assertThat(school.apply(ANNA)).isEqualTo(new Waiting(2));
        assertThat(school.apply(BORIS)).isEqualTo(new Waiting(3));
    }

    @Test
    void sixIsOldEnough() {
        var school = new School(3);
        assertThat(school.apply(new Child("Olga", 6, false))).isEqualTo(new Admitted(2));
        assertThat(school.apply(new Child("Oleg", 5, false))).isEqualTo(new TooYoung(1));
    }

    @Test
    void refusesPlacesBelowZero() {
        assertThatThrownBy(() -> new School(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
