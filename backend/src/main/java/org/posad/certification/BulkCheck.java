package org.posad.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posad.catalog.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks up to a thousand certificates up at once. It answers from our register, in one question to the database, and
 * opens no file: whoever wants a signature checked has {@link PublicCheck} and {@link FileCheck}.
 */
@Service
public class BulkCheck {

    public static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    BulkCheck(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** In the order of the questions. A name is never given, only confirmed or not. */
    public List<BulkAnswer> check(List<BulkQuestion> questions) {
        if (questions.size() > MOST) {
            throw new IllegalArgumentException("At most %d at once".formatted(MOST));
        }
        var named = questions.stream().map(BulkQuestion::certificate).toList();
        var known = entries(named.stream().flatMap(Optional::stream).toList());
        return questions.stream()
                .map(question -> question.certificate()
                        .flatMap(id -> Optional.ofNullable(known.get(id)))
                        .map(entry -> entry.answer(question, clock.instant()))
                        .orElseGet(() -> BulkAnswer.unknown(question)))
                .toList();
    }

    private Map<CertificateId, Entry> entries(List<CertificateId> ids) {
        var found = new HashMap<CertificateId, Entry>();
        jdbc.sql("""
                        select certificate_id, course_title, holder_name, disclosure, issued_at, valid_until,
                            revocation_reason, k.compromised_at is not null as compromised
                        from certificate c left join issuer_key k on k.method = c.signed_by
                        where certificate_id = any (?) and issued_at is not null and erased_at is null
                            and disclosure <> 'NOTHING'
                        """)
                .param(ids.stream().map(CertificateId::code).distinct().toArray(String[]::new))
                .query((row, _) -> entry(row))
                .list()
                .forEach(entry -> found.put(entry.id(), entry));
        return found;
    }

    private Entry entry(ResultSet row) throws SQLException {
        var end = row.getTimestamp("valid_until");
        return new Entry(
                new CertificateId(row.getString("certificate_id")),
                json.readValue(row.getString("course_title"), Text.class),
                row.getString("holder_name"),
                Disclosure.valueOf(row.getString("disclosure")),
                row.getTimestamp("issued_at").toInstant(),
                end == null ? Optional.empty() : Optional.of(end.toInstant()),
                Optional.ofNullable(row.getString("revocation_reason")).map(RevocationReason::valueOf),
                row.getBoolean("compromised"));
    }

    private record Entry(
            CertificateId id,
            Text course,
            String holder,
            Disclosure disclosure,
            Instant issuedAt,
            Optional<Instant> validUntil,
            Optional<RevocationReason> withdrawn,
            boolean compromised) {

        BulkAnswer answer(BulkQuestion question, Instant now) {
            return new BulkAnswer(
                    question.asked(),
                    standing(now),
                    Optional.of(id),
                    Optional.of(course),
                    Optional.of(issuedAt),
                    validUntil,
                    question.expectedName().map(this::match));
        }

        private BulkAnswer.Standing standing(Instant now) {
            if (compromised) {
                return BulkAnswer.Standing.INVALID;
            }
            if (withdrawn.isPresent()) {
                return withdrawn.get() == RevocationReason.REPLACED
                        ? BulkAnswer.Standing.REPLACED
                        : BulkAnswer.Standing.REVOKED;
            }
            if (now.isBefore(issuedAt)) {
                return BulkAnswer.Standing.NOT_YET_VALID;
            }
            return validUntil.filter(now::isAfter).isPresent()
                    ? BulkAnswer.Standing.EXPIRED
                    : BulkAnswer.Standing.VALID;
        }

        private BulkAnswer.NameMatch match(String expected) {
            if (disclosure != Disclosure.EVERYTHING) {
                return BulkAnswer.NameMatch.NOT_DISCLOSED;
            }
            return SameName.of(holder, expected) ? BulkAnswer.NameMatch.YES : BulkAnswer.NameMatch.NO;
        }
    }
}
