import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("PAY", "lilac-42", "LONG", "q".repeat(50), "BLANK", "  ");

    @Test
    void revealsTheValue() {
        assertThat(Secret.from(ENVIRONMENT, "PAY").reveal()).isEqualTo("lilac-42");
    }

    @Test
    void hidesItselfInARecord() {
        var login = new Login("anna", Secret.from(ENVIRONMENT, "PAY"));
        assertThat(login.toString()).doesNotContain("lilac-42").startsWith("Login[name=anna, password=");
    }

    @Test
    void showsNoPart() {
        var shown = "" + List.of(Secret.from(ENVIRONMENT, "PAY"));
        assertThat(shown).doesNotContainPattern("[a-z0-9]");
    }

    @Test
    void hidesTheLength() {
        assertThat(Secret.from(ENVIRONMENT, "PAY")).hasToString("***");
        assertThat(Secret.from(ENVIRONMENT, "LONG")).hasToString("***");
    }

    @Test
    void stopsIfItIsMissing() {
        assertThatThrownBy(() -> Secret.from(ENVIRONMENT, "MAIL"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MAIL");
    }

    @Test
    void stopsIfItIsBlank() {
        assertThatThrownBy(() -> Secret.from(ENVIRONMENT, "BLANK"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BLANK");
    }
}
