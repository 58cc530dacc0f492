import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final String BEGINNING = "SELECT id, text FROM requests WHERE secret = 0";

    @Test
    void asksForNothingInParticular() {
        assertThat(Search.search(Map.of())).isEqualTo(new Query(BEGINNING, java.util.List.of()));
    }

    @Test
    void keepsValuesApart() {
        var query = Search.search(Map.of("street", "Mill Street"));
        assertThat(query.sql()).isEqualTo(BEGINNING + " AND street = ?");
        assertThat(query.values()).containsExactly("Mill Street");
    }

    @Test
    void keepsTheOrder() {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("topic", "lamp");
        wanted.put("district", "North");
        wanted.put("street", "Park Road");
        var query = Search.search(wanted);
        assertThat(query.sql()).isEqualTo(BEGINNING + " AND topic = ? AND district = ? AND street = ?");
        assertThat(query.values()).containsExactly("lamp", "North", "Park Road");
    }

    @Test
    void takesAnAttackForAValue() {
        var query = Search.search(Map.of("topic", "' OR 1=1 --"));
        assertThat(query.sql()).isEqualTo(BEGINNING + " AND topic = ?");
        assertThat(query.values()).containsExactly("' OR 1=1 --");
    }

    @Test
    void refusesForeignFields() {
        for (var field : new String[] {"secret", "1=1 OR street", "Street", "street ", ""}) {
            assertThatThrownBy(() -> Search.search(Map.of(field, "1"))).as(field).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
