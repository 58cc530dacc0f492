package org.posad.accounts;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;
import static io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper.STRING;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: token buckets of failures, one for the account that is tried and one for the
 * address it is tried from, shared by all nodes. A success gives the account's tokens back.
 */
@Component
public class SignInThrottle {

    private static final BucketConfiguration PER_ACCOUNT = failures(10, Duration.ofMinutes(15));
    private static final BucketConfiguration PER_ADDRESS = failures(100, Duration.ofMinutes(15));

    private final ProxyManager<String> buckets;

    SignInThrottle(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(STRING)
                .table("sign_in_bucket")
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Whether another try may be made now. */
    public boolean allows(String email, String address) {
        return account(email).getAvailableTokens() > 0 && address(address).getAvailableTokens() > 0;
    }

    public void failed(String email, String address) {
        account(email).tryConsume(1);
        address(address).tryConsume(1);
    }

    public void succeeded(String email) {
        account(email).reset();
    }

    private BucketProxy account(String email) {
        return buckets.getProxy("account " + key(email), () -> PER_ACCOUNT);
    }

    private BucketProxy address(String address) {
        return buckets.getProxy("address " + key(address), () -> PER_ADDRESS);
    }

    private static BucketConfiguration failures(int many, Duration period) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(many)
                        .refillGreedy(many, period)
                        .build())
                .build();
    }

    /** Whatever was typed gets a key of one length, and no list of tried addresses is kept. */
    private static String key(String typed) {
        return Digest.of(typed.strip().toLowerCase(Locale.ROOT));
    }
}
