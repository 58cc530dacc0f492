package org.posad.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.posad.BackendTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@BackendTest
class AccountsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Autowired
    private Accounts accounts;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoeverRegistersIsAStudentWithAHashedPassword() {
        var anna = someone();
        var registered = registered(accounts.register(anna));

        var credentials = accounts.credentials(anna.email()).orElseThrow();
        assertThat(credentials.account().id()).isEqualTo(registered);
        assertThat(credentials.account().roles()).containsExactly(Role.STUDENT);
        assertThat(credentials.passwordHash())
                .startsWith("{argon2")
                .doesNotContain(anna.password().value());
        assertThat(passwords.matches(anna.password().value(), credentials.passwordHash()))
                .isTrue();
    }

    @Test
    void anAddressIsTakenOnce() {
        var anna = someone();
        accounts.register(anna);
        assertThat(accounts.register(anna)).isEqualTo(new Registration.EmailTaken());
    }

    @Test
    void thePersonsLanguageIsRemembered() {
        var anna = registered(accounts.register(someone()));
        accounts.read(anna, RUSSIAN);
        assertThat(accounts.account(anna).orElseThrow().language()).isEqualTo(RUSSIAN);
    }

    @Test
    void guessingIsStoppedPerAccountAndASuccessForgets() {
        var email = UUID.randomUUID() + "@example.org";
        for (var guess = 0; guess < 10; guess++) {
            assertThat(throttle.allows(email, "203.0.113.1")).isTrue();
            throttle.failed(email, "203.0.113." + guess);
        }
        assertThat(throttle.allows(email, "203.0.113.77")).isFalse();
        throttle.succeeded(email);
        assertThat(throttle.allows(email, "203.0.113.77")).isTrue();
    }

    @Test
    void guessingManyAccountsFromOneAddressIsStopped() {
        var address = UUID.randomUUID().toString();
        for (var guess = 0; guess < 110; guess++) { // some tokens come back while this goes on
            throttle.failed(UUID.randomUUID() + "@example.org", address);
        }
        assertThat(throttle.allows("somebody@example.org", address)).isFalse();
    }

    @Test
    void theFirstAdministratorIsMadeByALinkThatWorksOnce() {
        jdbc.sql("delete from person where 'ADMINISTRATOR' = any (roles)").update();
        var link = firstAdministrator.newLink().orElseThrow();
        assertThat(firstAdministrator.takes("guessed")).isFalse();

        var olga = someone();
        assertThat(firstAdministrator.make(link, olga)).isPresent();

        assertThat(accounts.credentials(olga.email()).orElseThrow().account().roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(firstAdministrator.make(link, someone())).isEmpty();
        assertThat(firstAdministrator.newLink()).isEmpty();
    }

    private static NewPerson someone() {
        return new NewPerson(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                new PersonName("Anna Petrova"),
                new Password("correct horse"),
                Locale.ENGLISH);
    }

    private static LearnerId registered(Registration registration) {
        assertThat(registration)
                .asInstanceOf(type(Registration.Registered.class))
                .isNotNull();
        return ((Registration.Registered) registration).learner();
    }
}
