package org.posad.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    @Test
    void anAddressIsKeptInLowerCase() {
        assertThat(EmailAddress.parse(" Anna@Example.ORG ")).contains(new EmailAddress("anna@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "anna", "anna@", "@example.org", "anna@localhost", "a b@example.org", "a@b..org", "a@-b.org"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void aLongAddressIsRefusedBeforeItsShapeIsLookedAt() {
        assertThat(EmailAddress.parse("a".repeat(1_000_000) + "@example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна Петрова", "Nguyễn Thị Minh Khai", "O'Neill-Łukasiewicz", "李小龍", "X"})
    void aNameMayBeOfAnyScript(String typed) {
        assertThat(PersonName.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345", "Anna\u202Enimda", "An\u200Bna", "Anna\0"})
    void aNameHidesNothingAndTurnsNothingAround(String typed) {
        assertThat(PersonName.parse(typed)).isEmpty();
    }

    @Test
    void blanksInANameAreSettled() {
        assertThat(PersonName.parse("  Anna \n  Petrova ")).contains(new PersonName("Anna Petrova"));
    }

    @Test
    void aPasswordIsNeitherShortNorEndless() {
        assertThat(Password.parse("1234567")).isEmpty();
        assertThat(Password.parse("12345678")).isPresent();
        assertThat(Password.parse("x".repeat(201))).isEmpty();
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new Password("correct horse")).hasToString("Password[…]");
    }
}
