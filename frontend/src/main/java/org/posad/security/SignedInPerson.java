package org.posad.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.SignInCredentials;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session keeps of the person in it: the id and the roles. The hash is dropped once it has been compared. */
final class SignedInPerson implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final LearnerId learner;
    private final List<SimpleGrantedAuthority> roles;
    private @Nullable String passwordHash;

    SignedInPerson(SignInCredentials credentials) {
        this.learner = credentials.account().id();
        this.roles = credentials.account().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        this.passwordHash = credentials.passwordHash();
    }

    LearnerId learner() {
        return learner;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return learner.toString();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
