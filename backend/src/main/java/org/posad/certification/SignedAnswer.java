package org.posad.certification;

import java.time.Instant;
import java.util.Optional;
import org.posad.certification.BulkAnswer.NameMatch;
import org.posad.certification.BulkAnswer.Standing;

/** A whole signed file among many that are checked at once. Its sender has the name already; we only confirm it. */
final class SignedAnswer {

    private SignedAnswer() {}

    static BulkAnswer of(String asked, FileVerdict verdict, Optional<String> expectedName) {
        return switch (verdict) {
            case FileVerdict.Examined examined -> of(asked, examined.result(), expectedName);
            case FileVerdict.NotGenuine _, FileVerdict.Refused _ -> bare(asked, Standing.INVALID);
            case FileVerdict.Forgotten _, FileVerdict.OfAnotherIssuer _ -> bare(asked, Standing.UNKNOWN);
        };
    }

    private static BulkAnswer of(String asked, CheckResult result, Optional<String> expectedName) {
        return switch (result) {
            case CheckResult.Valid(var statement) -> of(asked, Standing.VALID, statement, expectedName);
            case CheckResult.Revoked revoked -> of(asked, Standing.REVOKED, revoked.statement(), expectedName);
            case CheckResult.Replaced replaced -> of(asked, Standing.REPLACED, replaced.statement(), expectedName);
            case CheckResult.Expired expired -> of(asked, Standing.EXPIRED, expired.statement(), expectedName);
            case CheckResult.NotYetValid early -> of(asked, Standing.NOT_YET_VALID, early.statement(), expectedName);
            case CheckResult.NotGenuine _ -> bare(asked, Standing.INVALID);
            case CheckResult.Unknown _ -> bare(asked, Standing.UNKNOWN);
        };
    }

    private static BulkAnswer of(String asked, Standing standing, Statement statement, Optional<String> expectedName) {
        return new BulkAnswer(
                asked,
                standing,
                Optional.of(statement.id()),
                Optional.of(statement.evidence().course().title()),
                Optional.<Instant>of(statement.issuedAt()),
                statement.validUntil(),
                expectedName.map(name -> SameName.of(statement.holder(), name) ? NameMatch.YES : NameMatch.NO));
    }

    private static BulkAnswer bare(String asked, Standing standing) {
        return new BulkAnswer(
                asked,
                standing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
