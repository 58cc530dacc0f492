package org.posad.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages that people show themselves on. There is one only while its person wants it. */
@Service
@Transactional
public class PublicPages {

    private static final Pattern CODE = Pattern.compile("[a-z2-7]{16}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 16;

    private final PersonRepository people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublicPages(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whose page it is, as far as everybody may know. */
    public record Owner(LearnerId learner, String name) {}

    @Transactional(readOnly = true)
    public Optional<Owner> owner(String code) {
        return CODE.matcher(code).matches()
                ? people.findByPublicCode(code)
                        .map(Person::account)
                        .map(account -> new Owner(account.id(), account.name()))
                : Optional.empty();
    }

    /** The code in the address of the learner's page, if there is one. */
    @Transactional(readOnly = true)
    public Optional<String> codeOf(LearnerId learner) {
        return people.findById(learner).flatMap(Person::publicCode);
    }

    /** With the learner's consent. A page that is shown again has another address than before. */
    public void show(LearnerId learner) {
        people.findById(learner)
                .filter(person -> person.publicCode().isEmpty())
                .ifPresent(person -> person.showPage(newCode(), clock.instant()));
    }

    /** At once; its address leads nowhere from now on. */
    public void hide(LearnerId learner) {
        people.findById(learner).ifPresent(Person::hidePage);
    }

    private String newCode() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
