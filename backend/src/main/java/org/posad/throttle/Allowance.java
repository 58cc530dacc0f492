package org.posad.throttle;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** So many at once, and as many again, little by little, within the period. */
public final class Allowance {

    private final BucketConfiguration configuration;

    public Allowance(int many, Duration period) {
        this.configuration = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(many)
                        .refillGreedy(many, period)
                        .build())
                .build();
    }

    BucketConfiguration configuration() {
        return configuration;
    }
}
