import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {

    @Test
    void hidesAnAddress() {
        assertThat(Masks.mask("no mailbox anna.k@mail.example")).isEqualTo("no mailbox a***@mail.example");
        assertThat(Masks.mask("<b_o+x-1@post.town.example>")).isEqualTo("<b***@post.town.example>");
        assertThat(Masks.mask("x@y.example")).isEqualTo("x***@y.example");
    }

    @Test
    void hidesACard() {
        assertThat(Masks.mask("card 1234 5678 9012 3456 refused")).isEqualTo("card **** 3456 refused");
    }

    @Test
    void hidesCardsInAnySpelling() {
        assertThat(Masks.mask("1234567890123456")).isEqualTo("**** 3456");
        assertThat(Masks.mask("1234-5678-9012-3456,")).isEqualTo("**** 3456,");
    }

    @Test
    void hidesSeveral() {
        assertThat(Masks.mask("a.b@c.example, d.e@f.example: 1111222233334444 and 5555 6666 7777 8888"))
                .isEqualTo("a***@c.example, d***@f.example: **** 4444 and **** 8888");
    }

    @Test
    void leavesTheRest() {
        for (var text : new String[] {"request 4711", "", "12 @ noon", "user@localhost", "call 555-01-42", "1234 5678"}) {
            assertThat(Masks.mask(text)).isEqualTo(text);
        }
    }

    @Test
    void leavesLongerNumbers() {
        assertThat(Masks.mask("id 12345678901234567")).isEqualTo("id 12345678901234567");
    }
}
