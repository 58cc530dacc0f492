import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Supplier<String> BROKEN = () -> {
        throw new IllegalStateException("no such column: passwort in /srv/tikhobrod");
    };

    private final Desk desk = new Desk();

    @Test
    void answers() {
        assertThat(desk.answer(() -> "done")).isEqualTo("done");
        assertThat(desk.log()).isEmpty();
    }

    @Test
    void tellsWhatPeopleCanMend() {
        assertThat(desk.answer(() -> {
            throw new BadInput("The house number is missing.");
        })).isEqualTo("The house number is missing.");
        assertThat(desk.log()).isEmpty();
    }

    @Test
    void tellsNothingOutside() {
        assertThat(desk.answer(BROKEN)).isEqualTo("Something went wrong. Please tell us the number 4711.");
    }

    @Test
    void keepsEverythingInside() {
        desk.answer(BROKEN);
        assertThat(desk.log())
                .containsExactly("4711 java.lang.IllegalStateException: no such column: passwort in /srv/tikhobrod");
    }

    @Test
    void countsErrors() {
        desk.answer(BROKEN);
        desk.answer(() -> "done");
        assertThat(desk.answer(BROKEN)).contains("4712");
        assertThat(desk.log()).hasSize(2);
        assertThat(desk.log().get(1)).startsWith("4712 ");
    }

    @Test
    void asksRules() {
        assertThat(desk.may(() -> true)).isTrue();
        assertThat(desk.may(() -> false)).isFalse();
        assertThat(desk.log()).isEmpty();
    }

    @Test
    void noAfterAnError() {
        assertThat(desk.may(() -> {
            throw new ArithmeticException("by zero");
        })).isFalse();
        assertThat(desk.log()).containsExactly("rule failed java.lang.ArithmeticException: by zero");
    }
}
