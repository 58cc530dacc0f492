package org.posad.ui.teaching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.posad.accounts.EmailAddress;

/**
 * E-mail addresses as people type or paste them: a column of a table, a line of a letter.
 *
 * @param wrong the first that is none
 */
record TypedAddresses(SequencedSet<EmailAddress> addresses, Optional<String> wrong) {

    static TypedAddresses of(String text) {
        var addresses = new LinkedHashSet<EmailAddress>();
        var wrong = new ArrayList<String>();
        for (var word : List.of(text.split("[\\s,;]+", -1))) {
            if (!word.isEmpty()) {
                EmailAddress.parse(word).ifPresentOrElse(addresses::add, () -> wrong.add(word));
            }
        }
        return new TypedAddresses(addresses, wrong.stream().findFirst());
    }
}
