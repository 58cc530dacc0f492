import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskTest {

    private static final User ANNA = new User("anna", Role.RESIDENT, "north");
    private static final User BORIS = new User("boris", Role.RESIDENT, "north");
    private static final User NINA = new User("nina", Role.CLERK, "north");
    private static final User SERGEY = new User("sergey", Role.CLERK, "south");
    private static final User AUDITOR = new User("vera", Role.AUDITOR, "south");

    private final Desk desk = new Desk();

    @Test
    void ownersRead() {
        assertThat(desk.add(ANNA, "dark lamp")).isEqualTo(1);
        assertThat(desk.add(BORIS, "lower rent")).isEqualTo(2);
        assertThat(desk.read(ANNA, 1)).contains("dark lamp");
        assertThat(desk.read(BORIS, 2)).contains("lower rent");
    }

    @Test
    void strangersDoNot() {
        desk.add(ANNA, "dark lamp");
        assertThat(desk.read(BORIS, 1)).isEmpty();
    }

    @Test
    void clerksReadTheirDistrictOnly() {
        desk.add(ANNA, "dark lamp");
        assertThat(desk.read(NINA, 1)).contains("dark lamp");
        assertThat(desk.read(SERGEY, 1)).isEmpty();
        desk.add(SERGEY, "my own");
        assertThat(desk.read(SERGEY, 2)).contains("my own");
        assertThat(desk.read(NINA, 2)).isEmpty();
    }

    @Test
    void auditorsReadEverything() {
        desk.add(ANNA, "dark lamp");
        assertThat(desk.read(AUDITOR, 1)).contains("dark lamp");
    }

    @Test
    void missingIsLikeForeign() {
        desk.add(ANNA, "dark lamp");
        assertThat(desk.read(ANNA, 7)).isEmpty();
        assertThat(desk.read(NINA, 0)).isEmpty();
        assertThat(desk.close(NINA, 7)).isFalse();
    }

    @Test
    void clerksClose() {
        desk.add(ANNA, "dark lamp");
        assertThat(desk.close(SERGEY, 1)).isFalse();
        assertThat(desk.close(NINA, 1)).isTrue();
        assertThat(desk.read(ANNA, 1)).contains("dark lamp");
        assertThat(desk.read(NINA, 1)).contains("dark lamp");
        assertThat(desk.read(BORIS, 1)).isEmpty();
    }

    @Test
    void readingIsNotClosing() {
        desk.add(ANNA, "dark lamp");
        assertThat(desk.close(ANNA, 1)).isFalse();
        assertThat(desk.close(AUDITOR, 1)).isFalse();
        assertThat(desk.close(BORIS, 1)).isFalse();
    }

    @Test
    void closesOnce() {
        desk.add(ANNA, "dark lamp");
        desk.close(ANNA, 1);
        assertThat(desk.close(NINA, 1)).isTrue();
        assertThat(desk.close(NINA, 1)).isFalse();
    }
}
