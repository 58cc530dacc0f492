package org.posad.accounts;

/** What the sign-in compares with. The hash names its own algorithm ({@code {argon2}…}). */
public record SignInCredentials(Account account, String passwordHash) {

    /** Keeps the hash out of logs. */
    @Override
    public String toString() {
        return "SignInCredentials[" + account.id() + "]";
    }
}
