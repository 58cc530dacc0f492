package org.posad.accounts;

import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.posad.throttle.Allowance;
import org.posad.throttle.TokenBuckets;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: token buckets of failures, one for the account that is tried and one for the
 * address it is tried from, shared by all nodes. A success gives the account's tokens back.
 */
@Component
public class SignInThrottle {

    static final String TABLE = "sign_in_bucket";

    private static final Allowance PER_ACCOUNT = new Allowance(10, Duration.ofMinutes(15));
    private static final Allowance PER_ADDRESS = new Allowance(100, Duration.ofMinutes(15));

    private final TokenBuckets buckets;

    SignInThrottle(DataSource dataSource) {
        this.buckets = new TokenBuckets(dataSource, TABLE);
    }

    /** Whether another try may be made now. */
    public boolean allows(String email, String address) {
        return buckets.allows(account(email), PER_ACCOUNT) && buckets.allows(address(address), PER_ADDRESS);
    }

    public void failed(String email, String address) {
        buckets.take(account(email), PER_ACCOUNT, 1);
        buckets.take(address(address), PER_ADDRESS, 1);
    }

    public void succeeded(String email) {
        buckets.reset(account(email), PER_ACCOUNT);
    }

    private static String account(String email) {
        return "account " + key(email);
    }

    private static String address(String address) {
        return "address " + key(address);
    }

    /** Whatever was typed gets a key of one length, and no list of tried addresses is kept. */
    private static String key(String typed) {
        return Digest.of(typed.strip().toLowerCase(Locale.ROOT));
    }
}
