package org.posad.accounts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people go, with all that is theirs. */
@Service
public class Leaving {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Leaving(
            PersonRepository people,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Erases the account at once and for good; {@link LearnerErased} tells the others.
     *
     * @param password as typed: it cannot be undone, so that an open session is not enough
     */
    public Erasure erase(LearnerId learner, String password) {
        var person = people.findById(learner);
        if (person.isEmpty()) {
            return new Erasure.Erased();
        }
        var hash = person.get().credentials().passwordHash();
        if (password.length() > Password.LONGEST || !passwords.matches(password, hash)) { // outside the transaction
            return new Erasure.WrongPassword();
        }
        if (isOnlyAdministrator(person.get().account())) {
            return new Erasure.OnlyAdministrator();
        }
        transaction.executeWithoutResult(_ -> people.findById(learner).ifPresent(leaving -> {
            people.delete(leaving);
            events.publishEvent(new LearnerErased(learner));
        }));
        return new Erasure.Erased();
    }

    private boolean isOnlyAdministrator(Account account) {
        return account.roles().contains(Role.ADMINISTRATOR) && people.countWithRole(Role.ADMINISTRATOR.name()) == 1;
    }
}
