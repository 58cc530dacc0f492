package org.posad.certification;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.Secret;
import org.posad.certification.EmployerKeys.Employer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Employers who want to be told when a certificate counts no more. We call no address but of hosts that the operator has
 * allowed, and sign what we say.
 */
@Service
public class Watches {

    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> scheduler;
    private final CertificationProperties properties;
    private final Clock clock;

    Watches(JdbcClient jdbc, ObjectProvider<Scheduler> scheduler, CertificationProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * From now on that address is called. It has to be of an allowed origin.
     *
     * @return the secret that what we say is signed with; nothing if the address is not allowed
     */
    @Transactional
    public Optional<String> callAt(Employer employer, URI webhook) {
        if (!isAllowed(webhook)) {
            return Optional.empty();
        }
        var secret = Secret.random();
        jdbc.sql("update employer_key set webhook = ?, webhook_secret = ? where key_digest = ?")
                .params(webhook.toString(), secret, employer.keyDigest())
                .update();
        return Optional.of(secret);
    }

    /** Watching twice tells once. */
    @Transactional
    public void watch(Employer employer, List<CertificateId> certificates) {
        jdbc.sql("""
                        insert into watched_certificate (key_digest, certificate_id)
                        select ?, unnest(cast(? as text[]))
                        on conflict do nothing
                        """)
                .params(
                        employer.keyDigest(),
                        certificates.stream()
                                .map(CertificateId::code)
                                .distinct()
                                .toArray(String[]::new))
                .update();
    }

    @Transactional
    public void forget(Employer employer) {
        jdbc.sql("delete from watched_certificate where key_digest = ?")
                .param(employer.keyDigest())
                .update();
    }

    /** A job for each who is to be told; hearing it twice makes one. */
    @ApplicationModuleListener
    void on(CertificateRevoked revoked) {
        jdbc.sql("""
                        select k.key_digest from watched_certificate w join employer_key k using (key_digest)
                        where w.certificate_id = ? and k.webhook is not null
                        """)
                .param(revoked.certificate().code())
                .query(String.class)
                .list()
                .forEach(employer -> scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                CertificationConfiguration.TELL
                                        .instance(revoked.certificate() + " " + employer)
                                        .build(),
                                clock.instant()));
    }

    private boolean isAllowed(URI webhook) {
        return webhook.getUserInfo() == null
                && webhook.getRawAuthority() != null
                && properties
                        .webhookOrigins()
                        .contains("%s://%s".formatted(webhook.getScheme(), webhook.getRawAuthority()));
    }
}
