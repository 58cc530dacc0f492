package org.posad.web.certificates;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posad.certification.BulkAnswer;
import org.posad.certification.CheckResult;
import org.posad.certification.FileVerdict;
import org.posad.certification.Statement;

/**
 * One of several files or codes, as the page's table shows it.
 *
 * @param what name of the file, or the code as it was written
 * @param state the verdict's key, which is its colour too
 * @param note what one should know beside
 * @param page code of the certificate, if it has a public page
 */
record SeveralLine(
        String what, String state, String verdict, String holder, String course, String note, Optional<String> page) {

    private static final int LONGEST_NAME = 100;

    public boolean isValid() {
        return state.equals("valid");
    }

    static SeveralLine of(@Nullable String file, FileVerdict verdict, Locale language) {
        var words = VerifyWords.in(language);
        var name = cut(file == null ? "" : file);
        return switch (verdict) {
            case FileVerdict.Examined(var result, var sheet) -> {
                var note = sheet == FileVerdict.Sheet.CHANGED ? words.of("sheet.CHANGED") : "";
                yield of(name, result, note, language);
            }
            case FileVerdict.NotGenuine _ -> plain(name, "forged", "", words);
            case FileVerdict.Forgotten _ -> plain(name, "forgotten", "", words);
            case FileVerdict.OfAnotherIssuer(var certificate, var standing) ->
                new SeveralLine(
                        name,
                        "other",
                        words.of("short.other"),
                        certificate.holder().orElse(""),
                        certificate.achievement().orElse(""),
                        words.of("other." + standing.name(), certificate.issuer(), ""),
                        Optional.empty());
            case FileVerdict.Refused(var why) -> plain(name, "refused", words.of("why." + why.name()), words);
        };
    }

    static SeveralLine of(BulkAnswer found, Locale language) {
        var words = VerifyWords.in(language);
        var state = switch (found.standing()) {
            case VALID -> "valid";
            case REVOKED -> "revoked";
            case REPLACED -> "replaced";
            case EXPIRED -> "expired";
            case NOT_YET_VALID -> "not-yet";
            case INVALID -> "broken";
            case UNKNOWN -> "unknown";
        };
        return new SeveralLine(
                cut(found.asked()),
                state,
                words.of("short." + state),
                found.nameMatch()
                        .map(match -> words.of("match." + match.name()))
                        .orElse(""),
                found.course().map(course -> course.in(language)).orElse(""),
                "",
                found.certificate().map(Object::toString));
    }

    private static SeveralLine of(String name, CheckResult result, String note, Locale language) {
        var words = VerifyWords.in(language);
        return switch (result) {
            case CheckResult.Valid(var statement) -> of(name, "valid", statement, note, language);
            case CheckResult.Revoked revoked -> of(name, "revoked", revoked.statement(), note, language);
            case CheckResult.Replaced replaced -> of(name, "replaced", replaced.statement(), note, language);
            case CheckResult.Expired expired -> of(name, "expired", expired.statement(), note, language);
            case CheckResult.NotYetValid early -> of(name, "not-yet", early.statement(), note, language);
            case CheckResult.NotGenuine _ -> plain(name, "broken", note, words);
            case CheckResult.Unknown _ -> plain(name, "unknown", note, words);
        };
    }

    private static SeveralLine of(String name, String state, Statement statement, String note, Locale language) {
        return new SeveralLine(
                name,
                state,
                VerifyWords.in(language).of("short." + state),
                statement.holder(),
                statement.evidence().course().title().in(language),
                note,
                Optional.empty());
    }

    private static SeveralLine plain(String name, String state, String note, VerifyWords words) {
        return new SeveralLine(name, state, words.of("short." + state), "", "", note, Optional.empty());
    }

    private static String cut(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }
}
