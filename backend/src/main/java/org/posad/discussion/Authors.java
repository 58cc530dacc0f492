package org.posad.discussion;

import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.springframework.stereotype.Component;

/** Names those who wrote something; their addresses stay where they are. */
@Component
class Authors {

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    Author of(LearnerId reader, LearnerId author) {
        var you = reader.equals(author);
        return accounts.account(author)
                .map(person -> new Author(person.name(), person.roles().contains(Role.INSTRUCTOR), you))
                .orElse(new Author("", false, you));
    }
}
