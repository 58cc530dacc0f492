import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneBookTest {

    private final PhoneBook book = new PhoneBook();

    @BeforeEach
    void enterOne() {
        book.enter("roads", "4210");
    }

    @Test
    void findsWhatWasEntered() {
        assertThat(book.phone("roads")).contains("4210");
        book.enter("roads", "55");
        assertThat(book.phone("roads")).contains("55");
    }

    @Test
    void doesNotFindOthers() {
        assertThat(book.phone("pizza")).isEmpty();
        assertThat(book.extension("pizza")).isEmpty();
    }

    @Test
    void cutsTheExtension() {
        book.enter("schools", "8-800-700");
        assertThat(book.extension("roads")).contains("210");
        assertThat(book.extension("schools")).contains("700");
    }

    @Test
    void advises() {
        assertThat(book.advice("roads")).isEqualTo("Call 4210");
        assertThat(book.advice("pizza")).isEqualTo("Ask at the front desk");
    }

    @Test
    void shortNumbers() {
        book.enter("fire", "101");
        book.enter("porter", "7");
        book.enter("archive", "42");
        assertThat(book.extension("fire")).contains("101");
        assertThat(book.extension("porter")).isEmpty();
        assertThat(book.extension("archive")).isEmpty();
    }
}
