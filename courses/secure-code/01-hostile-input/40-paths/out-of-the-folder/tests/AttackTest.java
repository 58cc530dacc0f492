import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AttackTest {

    private static Path file(String name) {
        if (name.startsWith("/") || name.startsWith("..")) {
            throw new IllegalArgumentException("not a notice");
        }
        String cleaned = name.replace("../", "");
        return Path.of("/town/notices").resolve(cleaned + ".txt").normalize();
    }

    private static String shown(String name) {
        try {
            return file(name).toString();
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    @Test
    void isNotRefused() {
        assertThatCode(() -> file(Attack.name())).doesNotThrowAnyException();
        assertThatCode(() -> file(Attack.deeper())).doesNotThrowAnyException();
    }

    @Test
    void hasOneEnding() {
        assertThat(shown(Attack.name())).doesNotEndWith(".txt.txt");
    }

    @Test
    void leavesTheFolder() {
        assertThat(shown(Attack.name())).isEqualTo("/town/keys.txt");
    }

    @Test
    void goesDeeper() {
        assertThat(shown(Attack.deeper())).isEqualTo("/archive/2024.txt");
    }
}
