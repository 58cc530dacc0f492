package org.posad.security;

import org.jspecify.annotations.Nullable;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.SignInThrottle;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares e-mail address and password, unless there have been too many wrong ones. A wrong address takes as long as a
 * wrong password ({@link DaoAuthenticationProvider} hashes in any case).
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider comparison;
    private final SignInThrottle throttle;

    ThrottledSignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.comparison = new DaoAuthenticationProvider(typed -> EmailAddress.parse(typed)
                .flatMap(accounts::credentials)
                .map(SignedInPerson::new)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody of that address")));
        this.comparison.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var email = attempt.getName();
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.allows(email, address)) {
            throw new LockedException("Too many failed attempts");
        }
        try {
            var signedIn = comparison.authenticate(attempt);
            throttle.succeeded(email);
            return signedIn;
        } catch (BadCredentialsException e) {
            throttle.failed(email, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
