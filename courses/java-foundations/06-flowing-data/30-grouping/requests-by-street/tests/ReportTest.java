import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final List<Request> requests = List.of(
            new Request("Mill Street", "pothole", 100),
            new Request("Park Street", "lamp", 30),
            new Request("Mill Street", "lamp", 25),
            new Request("Mill Street", "pothole", 250),
            new Request("Elm Street", "pothole", 80));

    @Test
    void requestsAreCounted() {
        assertThat(Report.countByStreet(requests))
                .containsOnly(entry("Elm Street", 1L), entry("Mill Street", 3L), entry("Park Street", 1L));
    }

    @Test
    void costsAreAddedUp() {
        assertThat(Report.costByKind(requests)).containsExactly(entry("lamp", 55), entry("pothole", 430));
    }

    @Test
    void streetsAreGlued() {
        assertThat(Report.streetsOf(requests, "pothole")).isEqualTo("Elm Street, Mill Street");
        assertThat(Report.streetsOf(requests, "lamp")).isEqualTo("Mill Street, Park Street");
    }

    @Test
    void streetsAreSorted() {
        var many = new ArrayList<Request>();
        for (var name : List.of("Willow", "Ash", "River", "Station", "Birch", "Market", "North", "Church")) {
            many.add(new Request(name, "lamp", 1));
        }
        assertThat(new ArrayList<>(Report.countByStreet(many).keySet()))
                .containsExactly("Ash", "Birch", "Church", "Market", "North", "River", "Station", "Willow");
    }

    @Test
    void nothingToReport() {
        assertThat(Report.countByStreet(List.of())).isEmpty();
        assertThat(Report.costByKind(List.of())).isEmpty();
        assertThat(Report.streetsOf(requests, "bench")).isEmpty();
    }
}
