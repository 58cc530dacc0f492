package org.posad.certification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What has been read from signed files lately, by the digest of the file. A file's signature is the same each time it is
 * checked, so it is checked once; whether the certificate counts and its key is believed is asked every time.
 */
@Component
class CheckedStatements {

    /** Some ten kilobytes each. */
    private static final int MOST = 1000;

    private final IssuerKeys keys;
    private final Map<String, Statement> byDigest = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Statement> eldest) {
            return size() > MOST;
        }
    });

    CheckedStatements(IssuerKeys keys) {
        this.keys = keys;
    }

    /** @param reading reads the file and checks its signature; what does not hold is not remembered */
    Optional<Statement> of(Certificate.Issued certificate, Supplier<Optional<Statement>> reading) {
        var known = byDigest.get(certificate.digest());
        if (known != null) {
            return Optional.of(known)
                    .filter(statement ->
                            keys.mayHaveSigned(statement.issuer().key()).isPresent());
        }
        var read = reading.get();
        read.ifPresent(statement -> byDigest.put(certificate.digest(), statement));
        return read;
    }
}
