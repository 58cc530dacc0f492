import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendersTest {

    @Test
    void knowsItsOwn() {
        judges("ours", "office@tikhobrod.example", "\"Town hall\" <office@tikhobrod.example>", "<a@Post.TIKHOBROD.example>",
                "Anna <anna@school.tikhobrod.example");
    }

    @Test
    void knowsForeigners() {
        judges("foreign", "anna@mail.example", "Anna <anna@mail.example>", "tikhobrod@mail.example", "Boris<b@x.example>");
    }

    @Test
    void knowsForeignDomains() {
        judges("foreign", "a@my-tikhobrod.example", "a@tikhobrod.example.prize.example");
    }

    @Test
    void noticesTheName() {
        judges("pretends", "\"Tikhobrod town hall\" <office@prize.example>", "TIKHOBROD <x@prize.example>");
    }

    @Test
    void noticesShownAddresses() {
        judges("pretends", "\"office@town.example\" <x@prize.example>", "\"mayor@\" <x@prize.example>");
    }

    @Test
    void takesTheLastBracket() {
        judges("pretends", "\"Town hall <office@tikhobrod.example>\" <x@prize.example>");
        judges("ours", "\"a <b\" <office@tikhobrod.example>");
    }

    @Test
    void takesTheLastAt() {
        judges("foreign", "a@tikhobrod.example@prize.example");
        judges("ours", "a@prize.example@tikhobrod.example", "<@tikhobrod.example>");
    }

    @Test
    void saysWhatItCannotRead() {
        judges("unreadable", "", "Tikhobrod", "Tikhobrod <office>", "a@tikhobrod.example <nobody>");
    }

    private static void judges(String expected, String... lines) {
        for (var line : lines) {
            assertThat(Senders.judge(line)).as(line).isEqualTo(expected);
        }
    }
}
