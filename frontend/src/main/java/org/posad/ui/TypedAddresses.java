package org.posad.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.EmailAddress;

/**
 * E-mail addresses as people type or paste them: a column of a table, a line of a letter.
 *
 * @param words each once, whether it is an address or not
 */
public record TypedAddresses(List<String> words) {

    public static TypedAddresses of(String text) {
        return new TypedAddresses(Arrays.stream(text.split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** As they were typed: two of them may be one in another case. */
    public List<EmailAddress> addresses() {
        return words.stream().map(EmailAddress::parse).flatMap(Optional::stream).toList();
    }

    /** The first word that is no address. */
    public Optional<String> wrong() {
        return words.stream().filter(word -> EmailAddress.parse(word).isEmpty()).findFirst();
    }
}
