package org.posad.certification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holders show of their certificates to whom they like, and take back. */
@Service
@Transactional
public class SharedLinks {

    private static final int MOST = 50;

    private final CertificateRepository certificates;
    private final CertificationProperties properties;
    private final PublicAddress address;
    private final JdbcClient jdbc;
    private final Clock clock;

    SharedLinks(
            CertificateRepository certificates,
            CertificationProperties properties,
            PublicAddress address,
            JdbcClient jdbc,
            Clock clock) {
        this.certificates = certificates;
        this.properties = properties;
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SharedLink> of(LearnerId holder, CertificateId id) {
        return summary(holder, id).isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select number, opened_at from shared_link
                                where certificate_id = ?
                                order by opened_at desc, number desc
                                """)
                        .param(id.code())
                        .query((row, _) -> new SharedLink(
                                row.getLong("number"),
                                row.getTimestamp("opened_at").toInstant()))
                        .list();
    }

    /** The address of a new link; nobody can tell it again. Nothing for others than the holder, or if there are too many. */
    public Optional<String> open(LearnerId holder, CertificateId id) {
        if (summary(holder, id).isEmpty() || of(holder, id).size() >= MOST) {
            return Optional.empty();
        }
        var secret = Secret.random();
        jdbc.sql("insert into shared_link (certificate_id, token_digest, opened_at) values (?, ?, ?)")
                .params(id.code(), Digests.ofSecret(secret), Timestamp.from(clock.instant()))
                .update();
        return Optional.of(address.page(id) + "/more/" + secret);
    }

    /** Whoever has the link sees nothing by it any more. */
    public void withdraw(LearnerId holder, long number) {
        jdbc.sql("""
                        delete from shared_link l using certificate c
                        where l.number = ? and c.certificate_id = l.certificate_id and c.learner_id = ?
                        """).params(number, holder.id()).update();
    }

    boolean opens(CertificateId id, String secret) {
        return jdbc.sql("select exists (select from shared_link where certificate_id = ? and token_digest = ?)")
                .params(id.code(), Digests.ofSecret(secret))
                .query(Boolean.class)
                .single();
    }

    /** A form at LinkedIn, filled in. Nothing is sent before the holder sends it there. */
    @Transactional(readOnly = true)
    public Optional<String> linkedIn(LearnerId holder, CertificateId id) {
        return summary(holder, id).map(this::linkedIn);
    }

    private String linkedIn(CertificateSummary certificate) {
        var form = new StringBuilder("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME");
        append(form, "name", certificate.courseTitle().in(Locale.ROOT));
        append(form, "organizationName", properties.issuer());
        month(form, "issue", certificate.issuedAt());
        certificate.validUntil().ifPresent(end -> month(form, "expiration", end));
        append(form, "certUrl", address.page(certificate.id()));
        append(form, "certId", certificate.id().inGroups());
        return form.toString();
    }

    private static void month(StringBuilder form, String name, Instant time) {
        var day = time.atZone(ZoneOffset.UTC);
        append(form, name + "Year", String.valueOf(day.getYear()));
        append(form, name + "Month", String.valueOf(day.getMonthValue()));
    }

    private static void append(StringBuilder form, String name, String value) {
        form.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
    }

    private Optional<CertificateSummary> summary(LearnerId holder, CertificateId id) {
        return certificates
                .findById(id)
                .filter(certificate -> certificate.isOf(holder))
                .flatMap(Certificate::summary);
    }
}
