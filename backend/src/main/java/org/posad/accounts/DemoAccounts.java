package org.posad.accounts;

import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People to try Posad as, on one's own machine only. */
@Component
@Profile("local")
class DemoAccounts implements ApplicationRunner {

    private static final String PASSWORD = "posad";

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments args) {
        make("student@example.org", "Anna Petrova", Role.STUDENT);
        make("instructor@example.org", "Ivan Sokolov", Role.STUDENT, Role.INSTRUCTOR);
        make("admin@example.org", "Olga Orlova", Role.ADMINISTRATOR);
    }

    /** Made anew only where the address is free: whoever changed a demo account keeps it so. */
    private void make(String email, String name, Role... roles) {
        accounts.register(new EmailAddress(email), new PersonName(name), PASSWORD, Locale.ENGLISH, roles);
    }
}
