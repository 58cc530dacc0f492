package org.posad.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody with an account. */
@Entity
class Person extends AbstractAggregateRoot<Person> {

    @EmbeddedId
    @EmbeddedColumnNaming("person_%s")
    private LearnerId id;

    private String email;
    private String name;
    private String passwordHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] roles;

    private String language;

    @SuppressWarnings("UnusedVariable") // kept for the record, read in SQL
    private Instant registeredAt;

    private @Nullable String publicCode;

    @SuppressWarnings("UnusedVariable") // since when there is consent: kept for the record, read in SQL
    private @Nullable Instant publicSince;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Person() {}

    Person(EmailAddress email, PersonName name, String passwordHash, Set<Role> roles, Locale language, Instant now) {
        this.id = new LearnerId(UUID.randomUUID());
        this.email = email.value();
        this.name = name.value();
        this.passwordHash = passwordHash;
        this.roles = roles.stream().map(Role::name).sorted().toArray(String[]::new);
        this.language = language.getLanguage();
        this.registeredAt = now;
        registerEvent(new LearnerRegistered(id));
    }

    LearnerId id() {
        return id;
    }

    void reads(Locale language) {
        this.language = language.getLanguage();
    }

    void isCalled(PersonName name) {
        this.name = name.value();
    }

    Optional<String> publicCode() {
        return Optional.ofNullable(publicCode);
    }

    /** With the person's consent. */
    void showPage(String code, Instant now) {
        publicCode = code;
        publicSince = now;
    }

    void hidePage() {
        publicCode = null;
        publicSince = null;
    }

    Account account() {
        var granted = EnumSet.noneOf(Role.class);
        for (var role : roles) {
            granted.add(Role.valueOf(role));
        }
        return new Account(id, email, name, granted, Locale.of(language));
    }

    SignInCredentials credentials() {
        return new SignInCredentials(account(), passwordHash);
    }
}
