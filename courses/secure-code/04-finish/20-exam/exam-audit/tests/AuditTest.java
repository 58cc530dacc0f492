import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final RuntimeException BROKEN = new IllegalStateException("card 1234 5678\nin /srv/tikhobrod");

    @Test
    void writesAnEntry() {
        var form = Map.of("street", "Mill Street", "password", "lilac-42", "age", "40");
        assertThat(Audit.entry("anna", BROKEN, form))
                .isEqualTo("anna IllegalStateException age=40 password=*** street=Mill?Street");
    }

    @Test
    void namesTheError() {
        assertThat(Audit.entry("anna", BROKEN, Map.of())).isEqualTo("anna IllegalStateException");
        assertThat(Audit.entry("olga", new ArithmeticException("x"), Map.of())).isEqualTo("olga ArithmeticException");
    }

    @Test
    void hidesSecrets() {
        var form = Map.of("newPassword", "pike", "ACCESS_TOKEN", "t", "token", "", "passwords2", "x");
        assertThat(Audit.entry("anna", BROKEN, form))
                .isEqualTo("anna IllegalStateException ACCESS?TOKEN=*** newPassword=*** passwords2=*** token=***");
    }

    @Test
    void keepsToOneLine() {
        assertThat(Audit.entry("x\nmayor", BROKEN, Map.of("a", "1\r\n2"))).isEqualTo("x?mayor IllegalStateException a=1??2");
    }

    @Test
    void replacesSigns() {
        assertThat(Audit.entry("Олег", BROKEN, Map.of("a", "b=c <d>'\u001b")))
                .isEqualTo("Олег IllegalStateException a=b?c??d???");
        assertThat(Audit.entry("a.b-c@d.example", BROKEN, Map.of())).startsWith("a.b-c@d.example ");
    }

    @Test
    void cleansNames() {
        assertThat(Audit.entry("x", BROKEN, Map.of("a b\n", "1"))).isEqualTo("x IllegalStateException a?b?=1");
    }

    @Test
    void cutsLongTexts() {
        assertThat(Audit.entry("y".repeat(30), BROKEN, Map.of())).startsWith("y".repeat(30) + " ");
        assertThat(Audit.entry("y".repeat(31), BROKEN, Map.of("n".repeat(99), "v".repeat(99))))
                .isEqualTo("y".repeat(30) + " IllegalStateException " + "n".repeat(30) + "=" + "v".repeat(30));
    }
}
