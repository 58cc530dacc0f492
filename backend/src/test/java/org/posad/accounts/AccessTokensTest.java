package org.posad.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.BackendTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class AccessTokensTest {

    private static final String PASSWORD = "correct horse";
    private static final NewToken READER = new NewToken("a script", Set.of(TokenScope.READ));

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaving leaving;

    @Autowired
    private JdbcClient jdbc;

    private LearnerId ada = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void register() {
        ada = someone();
    }

    @Test
    void aTokenNamesItsOwnerAndWhatItMayDo() {
        var bearer = tokens.bearer(tokens.make(ada, READER)).orElseThrow();
        assertThat(bearer.learner()).isEqualTo(ada);
        assertThat(bearer.scopes()).containsExactly(TokenScope.READ);
    }

    @Test
    void theSecretIsKeptNowhere() {
        var token = tokens.make(ada, READER);
        var kept = jdbc.sql("select cast(access_token as text) from access_token")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(token.substring(AccessTokens.PREFIX.length())));
    }

    @Test
    void anotherCannotRevokeIt() {
        var token = tokens.make(ada, READER);
        var id = tokens.of(ada).getFirst().id();
        tokens.revoke(someone(), id);
        assertThat(tokens.bearer(token)).isPresent();
        tokens.revoke(ada, id);
        assertThat(tokens.bearer(token)).isEmpty();
        assertThat(tokens.of(ada)).isEmpty();
    }

    @Test
    void itGoesWithItsOwner() {
        var token = tokens.make(ada, READER);
        leaving.erase(ada, PASSWORD);
        assertThat(tokens.bearer(token)).isEmpty();
        assertThat(jdbc.sql("select count(*) from access_token where person_id = :ada")
                        .param("ada", ada.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itEndsAfterAYear() {
        var token = tokens.make(ada, READER);
        var later = new AccessTokens(jdbc, Clock.fixed(Instant.now().plus(NewToken.VALID), ZoneOffset.UTC));
        assertThat(later.bearer(token)).isEmpty();
        assertThat(later.of(ada)).isEmpty();
    }

    @Test
    void itsOwnerSeesWhenItWasUsed() {
        var token = tokens.make(ada, READER);
        assertThat(tokens.of(ada).getFirst().lastUsed()).isNull();
        tokens.bearer(token);
        assertThat(tokens.of(ada).getFirst().lastUsed()).isNotNull();
    }

    @Test
    void thereIsAnEndToThem() {
        for (int i = 0; i < TooManyTokens.MOST; i++) {
            tokens.make(ada, READER);
        }
        assertThatThrownBy(() -> tokens.make(ada, READER)).isInstanceOf(TooManyTokens.class);
    }

    @Test
    void whatIsNoTokenIsNotLookedFor() {
        assertThat(tokens.bearer("")).isEmpty();
        assertThat(tokens.bearer(AccessTokens.PREFIX + "x".repeat(100_000))).isEmpty();
    }

    @Test
    void aTokenHasANameAndAllowsSomething() {
        assertThatThrownBy(() -> new NewToken(" ", Set.of(TokenScope.READ)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewToken("x", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private LearnerId someone() {
        var newcomer = new NewPerson(
                new EmailAddress(UUID.randomUUID() + "@example.org"),
                new PersonName("Ada"),
                new Password(PASSWORD),
                Locale.ENGLISH);
        return accounts.register(newcomer) instanceof Registration.Registered(var id) ? id : ada;
    }
}
