import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestsTest {

    @Test
    void acceptsGoodLines() {
        assertThat(Requests.parse("Mill Street;lamp;3")).isEqualTo(new Accepted(new Request("Mill Street", "lamp", 3)));
    }

    @Test
    void countsFields() {
        assertThat(Requests.parse("Mill Street;lamp")).isEqualTo(new Refused("3 fields expected, not 2"));
        assertThat(Requests.parse("Mill;lamp;3;urgent")).isEqualTo(new Refused("3 fields expected, not 4"));
    }

    @Test
    void wantsAStreet() {
        assertThat(Requests.parse(";lamp;x")).isEqualTo(new Refused("the street is missing"));
    }

    @Test
    void wantsANumber() {
        assertThat(Requests.parse("Mill Street;lamp;two")).isEqualTo(new Refused("not a number: two"));
        assertThat(Requests.parse("Mill Street;lamp;1.5")).isEqualTo(new Refused("not a number: 1.5"));
        assertThat(Requests.parse("Mill Street;lamp;-1")).isEqualTo(new Refused("days below 0: -1"));
    }

    @Test
    void countsEmptyFields() {
        assertThat(Requests.parse("Mill;lamp;")).isEqualTo(new Refused("not a number: "));
        assertThat(Requests.parse("Mill;;")).isEqualTo(new Refused("not a number: "));
        assertThat(Requests.parse("")).isEqualTo(new Refused("3 fields expected, not 1"));
    }

    @Test
    void takesBlanksAway() {
        assertThat(Requests.parse(" Mill ; lamp ; 3 ")).isEqualTo(new Accepted(new Request("Mill", "lamp", 3)));
        assertThat(Requests.parse("  ;lamp;3")).isEqualTo(new Refused("the street is missing"));
    }

    @Test
    void todayIsFine() {
        assertThat(Requests.parse("Mill;lamp;0")).isEqualTo(new Accepted(new Request("Mill", "lamp", 0)));
    }
}
