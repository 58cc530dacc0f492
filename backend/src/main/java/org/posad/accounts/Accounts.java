package org.posad.accounts;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who have an account. */
@Service
public class Accounts {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Accounts(PersonRepository people, PasswordEncoder passwords, TransactionTemplate transaction, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes a student of whoever asks. */
    public Registration register(NewPerson newcomer) {
        return register(
                newcomer.email(), newcomer.name(), newcomer.password().value(), newcomer.language(), Role.STUDENT);
    }

    /** Hashes outside the transaction: it takes its time, and a connection is dear. */
    Registration register(EmailAddress email, PersonName name, String password, Locale language, Role... roles) {
        if (people.existsByEmail(email.value())) {
            return new Registration.EmailTaken();
        }
        var person = new Person(email, name, hash(password), Set.of(roles), language, clock.instant());
        try {
            transaction.executeWithoutResult(_ -> people.saveAndFlush(person));
        } catch (DataIntegrityViolationException _) {
            return new Registration.EmailTaken(); // somebody was quicker
        }
        return new Registration.Registered(person.id());
    }

    public Optional<Account> account(LearnerId id) {
        return people.findById(id).map(Person::account);
    }

    /** False for who has none of them, or no account. */
    public boolean hasAnyRole(LearnerId person, Role... roles) {
        return account(person).stream().anyMatch(account -> Arrays.stream(roles).anyMatch(account.roles()::contains));
    }

    /** What to compare a sign-in with. */
    public Optional<SignInCredentials> credentials(EmailAddress email) {
        return people.findByEmail(email.value()).map(Person::credentials);
    }

    /** The person wants to read in that language from now on, on every device. */
    @Transactional
    public void read(LearnerId id, Locale language) {
        people.findById(id).ifPresent(person -> person.reads(language));
    }

    /** The person wants to be called so from now on. Certificates keep the name they were issued to. */
    @Transactional
    public void call(LearnerId id, PersonName name) {
        people.findById(id).ifPresent(person -> person.isCalled(name));
    }

    /** Whether there is such an account still. */
    public boolean exists(LearnerId id) {
        return people.existsById(id);
    }

    boolean hasAdministrator() {
        return people.existsWithRole(Role.ADMINISTRATOR.name());
    }

    private String hash(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder made no hash");
        }
        return hash;
    }
}
