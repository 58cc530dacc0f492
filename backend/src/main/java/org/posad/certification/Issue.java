package org.posad.certification;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Text;

/**
 * What is known of a certificate without opening its file.
 *
 * @param holderName none once it is erased
 * @param digest lower-case hex SHA-256 of the signed file
 * @param signedBy the verification method: which key's fall takes the certificate along
 * @param validUntil where the course says that its knowledge ages
 */
@Embeddable
record Issue(
        Instant issuedAt,
        @Nullable String holderName,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        Text courseTitle,

        String digest,
        String signedBy,
        @Nullable Instant validUntil) {

    static Issue of(Statement statement, String digest) {
        return new Issue(
                statement.issuedAt(),
                statement.holder(),
                statement.evidence().course().title(),
                digest,
                statement.issuer().key(),
                statement.validUntil().orElse(null));
    }

    Issue withoutName() {
        return new Issue(issuedAt, null, courseTitle, digest, signedBy, validUntil);
    }
}
