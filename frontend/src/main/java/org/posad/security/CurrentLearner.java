package org.posad.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.posad.accounts.Account;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The person in whose session this runs. */
@Component
public class CurrentLearner {

    private final AuthenticationContext context;
    private final SecurityContextHolderStrategy holder;
    private final Accounts accounts;

    CurrentLearner(AuthenticationContext context, SecurityContextHolderStrategy holder, Accounts accounts) {
        this.context = context;
        this.holder = holder;
        this.accounts = accounts;
    }

    /** @throws IllegalStateException where nobody has signed in: ask only behind a sign-in */
    public LearnerId id() {
        return ifSignedIn().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    public Optional<LearnerId> ifSignedIn() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast)
                .map(SignedInPerson::learner)
                .filter(accounts::exists); // the account may have been erased in another window
    }

    /** As it is now, not as it was at sign-in; nothing for a visitor. */
    public Optional<Account> account() {
        return ifSignedIn().flatMap(accounts::account);
    }

    public void signOut() {
        context.logout();
    }
}
