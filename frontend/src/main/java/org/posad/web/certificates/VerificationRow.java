package org.posad.web.certificates;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.posad.certification.BulkAnswer;
import org.posad.certification.CertificateId;
import org.posad.web.Csv;

/** A row of the answer, as programs read it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record VerificationRow(
        int row,
        @JsonProperty("id_or_url") String asked,
        String verdict,
        Optional<String> certificate,
        Optional<String> achievement,
        @JsonProperty("issued_at") Optional<String> issuedAt,
        @JsonProperty("valid_until") Optional<String> validUntil,
        @JsonProperty("name_match") Optional<String> nameMatch) {

    private static final List<String> HEAD = List.of(
            "row", "id_or_url", "verdict", "certificate", "achievement", "issued_at", "valid_until", "name_match");

    static List<VerificationRow> of(List<BulkAnswer> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> of(i + 1, answers.get(i)))
                .toList();
    }

    static String csv(List<VerificationRow> rows) {
        return Csv.line(HEAD)
                + rows.stream().map(VerificationRow::fields).map(Csv::line).collect(Collectors.joining());
    }

    private static VerificationRow of(int row, BulkAnswer answer) {
        return new VerificationRow(
                row,
                answer.asked(),
                lower(answer.standing()),
                answer.certificate().map(CertificateId::code),
                answer.course().map(course -> course.in(Locale.ENGLISH)),
                answer.issuedAt().map(Instant::toString),
                answer.validUntil().map(Instant::toString),
                answer.nameMatch().map(VerificationRow::lower));
    }

    private List<String> fields() {
        return List.of(
                String.valueOf(row),
                asked,
                verdict,
                certificate.orElse(""),
                achievement.orElse(""),
                issuedAt.orElse(""),
                validUntil.orElse(""),
                nameMatch.orElse(""));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
