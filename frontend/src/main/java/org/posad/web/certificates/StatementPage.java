package org.posad.web.certificates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.certification.EvidenceReport;
import org.posad.certification.Statement;

/** A statement in one language, as the page shows it. */
record StatementPage(
        String id,
        String number,
        String holder,
        String course,
        String summary,
        String issuer,
        String did,
        String key,
        String earnedAt,
        String issuedAt,
        Optional<String> validUntil,
        String criteria,
        List<Line> skills,
        List<Work> work,
        List<String> conditions,
        List<String> limits) {

    /** Its holder may not want to be named. */
    public boolean isNamed() {
        return !holder.isEmpty();
    }

    /** A skill with how many of its exercises were solved. */
    record Line(String title, int solved, int exercises) {

        /** For a bar beside the words. */
        public int percent() {
            return 100 * solved / exercises;
        }
    }

    record Work(String title, String toolchain, int testsPassed, int tests, String sources, String solvedAt) {}

    static StatementPage of(Statement statement, Locale language) {
        var evidence = statement.evidence();
        return new StatementPage(
                statement.id().code(),
                statement.id().inGroups(),
                statement.holder(),
                evidence.course().title().in(language),
                evidence.course().summary().in(language),
                statement.issuer().name(),
                statement.issuer().did(),
                statement.issuer().key(),
                day(statement.earnedAt(), language),
                day(statement.issuedAt(), language),
                statement.validUntil().map(end -> day(end, language)),
                evidence.criteria().in(language),
                evidence.skills().stream()
                        .map(skill -> new Line(skill.title().in(language), skill.solved(), skill.exercises()))
                        .toList(),
                evidence.work().stream().map(work -> line(work, language)).toList(),
                evidence.conditions().stream().map(text -> text.in(language)).toList(),
                evidence.limits().stream().map(text -> text.in(language)).toList());
    }

    static String moment(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(instant.atZone(ZoneOffset.UTC))
                + " UTC";
    }

    private static Work line(EvidenceReport.Work work, Locale language) {
        return new Work(
                work.title().in(language),
                work.toolchain(),
                work.testsPassed(),
                work.tests(),
                work.sources(),
                day(work.solvedAt(), language));
    }

    static String day(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(instant.atZone(ZoneOffset.UTC));
    }
}
