import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void readsBoth() {
        assertThat(Settings.read("language=ru\nrows=50\n")).isEqualTo(new Settings("ru", 50));
        assertThat(Settings.read("rows=1\nlanguage=en")).isEqualTo(new Settings("en", 1));
        assertThat(Settings.read("rows=100")).isEqualTo(new Settings("en", 100));
    }

    @Test
    void fillsInWhatIsMissing() {
        assertThat(Settings.read("")).isEqualTo(new Settings("en", 20));
        assertThat(Settings.read("language=ru")).isEqualTo(new Settings("ru", 20));
    }

    @Test
    void skipsRemarks() {
        assertThat(Settings.read("# my settings\nrows=7\n#rows=8")).isEqualTo(new Settings("en", 7));
        assertThat(Settings.read("#")).isEqualTo(new Settings("en", 20));
    }

    @Test
    void refusesValues() {
        refuses("language=fr", "language=", "rows=0", "rows=101", "rows=-5", "rows=many", "rows=007", "rows= 5", "language=enru");
    }

    @Test
    void refusesOtherKeys() {
        refuses("class=java.lang.Runtime", "admin=true", "Rows=5", "=5");
    }

    @Test
    void refusesTwice() {
        refuses("rows=5\nrows=50", "language=en\nrows=5\nlanguage=en");
    }

    @Test
    void refusesOtherLines() {
        refuses("rows", "rows=50=", "rows=5=0", "\nrows=5", "hello");
    }

    @Test
    void refusesTooMuch() {
        assertThat(Settings.read("rows=5\n#" + "x".repeat(992))).isEqualTo(new Settings("en", 5));
        refuses("rows=5\n#" + "x".repeat(993), "#" + "x".repeat(100_000));
    }

    private static void refuses(String... texts) {
        for (var text : texts) {
            assertThatThrownBy(() -> Settings.read(text))
                    .as(text.substring(0, Math.min(40, text.length())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
