package org.posad.teaching;

import java.util.Locale;
import java.util.UUID;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.accounts.NewPerson;
import org.posad.accounts.Password;
import org.posad.accounts.PersonName;
import org.posad.accounts.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes accounts for tests. */
@Component
public class People {

    private final Accounts accounts;
    private final JdbcClient jdbc;

    People(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    public LearnerId student(String name) {
        var email = new EmailAddress(UUID.randomUUID() + "@example.org");
        var made = accounts.register(
                new NewPerson(email, new PersonName(name), new Password("correct horse"), Locale.ENGLISH));
        return made instanceof Registration.Registered(var id) ? id : student(name);
    }

    public LearnerId instructor(String name) {
        return withRoles(student(name), "{STUDENT,INSTRUCTOR}");
    }

    public LearnerId administrator(String name) {
        return withRoles(student(name), "{ADMINISTRATOR}");
    }

    private LearnerId withRoles(LearnerId person, String roles) {
        jdbc.sql("update person set roles = cast(? as text[]) where person_id = ?")
                .params(roles, person.id())
                .update();
        return person;
    }
}
