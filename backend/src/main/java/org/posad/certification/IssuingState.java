package org.posad.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in the way of issuing, for those who can remove it. */
@Component
class IssuingState {

    private final IssuerKeys keys;
    private final StatusListSigning signing;
    private final JdbcClient jdbc;

    IssuingState(IssuerKeys keys, StatusListSigning signing, JdbcClient jdbc) {
        this.keys = keys;
        this.signing = signing;
        this.jdbc = jdbc;
    }

    Optional<KeyProblem> keyProblem() {
        return switch (keys.current()) {
            case IssuerKeys.Signing.Ready _ -> Optional.empty();
            case IssuerKeys.Signing.NotReady(var problem) -> Optional.of(problem);
        };
    }

    List<Integer> lateLists() {
        return signing.late();
    }

    /** Issued, not erased, signed by a key that is believed no more, and nothing was ordered in their place yet. */
    List<CertificateId> ofCompromisedKeys() {
        return jdbc.sql("""
                        select certificate_id from certificate c join issuer_key k on k.method = c.signed_by
                        where k.compromised_at is not null and c.revoked_at is null and c.erased_at is null
                            and not exists (select from certificate r where r.replaces = c.certificate_id)
                        order by c.issued_at, certificate_id
                        """)
                .query((row, _) -> new CertificateId(row.getString("certificate_id")))
                .list();
    }
}
