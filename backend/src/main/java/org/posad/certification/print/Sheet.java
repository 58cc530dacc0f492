package org.posad.certification.print;

import static org.posad.certification.print.Markup.cell;
import static org.posad.certification.print.Markup.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posad.catalog.Text;
import org.posad.certification.EvidenceReport;
import org.posad.certification.Statement;

/** Sets a certificate's words: the sheet itself, and the annex with what it stands on. */
final class Sheet {

    /** Points between the margins of the left column; skills that fit into the right one. */
    private static final double COLUMN = 164 / 25.4 * 72;

    private static final int SKILLS = 11;

    private final Statement statement;
    private final String page;
    private final Words words;
    private final Typeface serif;

    Sheet(Statement statement, String page, Words words, Typeface serif) {
        this.statement = statement;
        this.page = page;
        this.words = words;
        this.serif = serif;
    }

    String html(String template) {
        var markup = new Markup(template);
        front(markup);
        annex(markup);
        return markup.filled();
    }

    private void front(Markup markup) {
        var evidence = statement.evidence();
        var course = in(evidence.course().title());
        var name = serif.has(statement.holder()) ? statement.holder() : words.of("name.unprintable");
        var issuer = statement.issuer();
        markup.text("language", words.language().getLanguage())
                .text("subject", words.of("subject", course))
                .text("description", in(evidence.criteria()))
                .text("issuer", issuer.name())
                .text("did", issuer.did())
                .text("kind", words.of("kind"))
                .text("label.holder", words.of("holder"))
                .text("name", name)
                .text("name.size", points(name.equals(statement.holder()) ? size(name) : 14))
                .text("label.course", words.of("course"))
                .text("course", course)
                .text("course.size", points(serif.fit(course, COLUMN, 16, 25, 21, 18)))
                .text(
                        "solved",
                        words.of(
                                "solved",
                                evidence.work().size(),
                                evidence.course().exercises(),
                                evidence.course().hours()))
                .text("conditions.short", words.of("conditions.short"))
                .text("label.issued", words.of("issued"))
                .text("issued", words.day(statement.issuedAt()))
                .html("until", until())
                .text("label.number", words.of("number"))
                .text("number", statement.id().inGroups())
                .text("label.issuer", words.of("issuer"))
                .text("label.check", words.of("check"))
                .text("label.check.how", words.of("check.how"))
                .text("page", page)
                .html("page", address())
                .text("label.skills", words.of("skills"))
                .html("skills", skills(evidence.skills()))
                .text(
                        "skills.more",
                        evidence.skills().size() > SKILLS
                                ? words.of("skills.more", evidence.skills().size() - SKILLS)
                                : "");
    }

    private String until() {
        return statement
                .validUntil()
                .map(end -> "<td><div class=\"label\">%s</div>%s</td>"
                        .formatted(
                                words.of("until"),
                                "<div class=\"value\">%s</div>".formatted(Markup.escape(words.shortDay(end)))))
                .orElse("");
    }

    private void annex(Markup markup) {
        var evidence = statement.evidence();
        var titles = evidence.skills().stream()
                .collect(Collectors.toMap(EvidenceReport.Skill::id, skill -> in(skill.title())));
        for (var key : List.of("exercise", "skills", "tests", "toolchain", "date")) {
            markup.text("work." + key, words.of("work." + key));
        }
        markup.text("annex", words.of("annex"))
                .text(
                        "annex.of",
                        words.of("annex.of", statement.id().inGroups()) + " · "
                                + in(evidence.course().title()))
                .html(
                        "work",
                        evidence.work().stream().map(work -> row(work, titles)).collect(Collectors.joining()))
                .text("criteria.title", words.of("criteria"))
                .text("criteria", in(evidence.criteria()))
                .text("conditions.title", words.of("conditions"))
                .html("conditions", paragraphs(evidence.conditions()))
                .text("limits.title", words.of("limits"))
                .html("limits", paragraphs(evidence.limits()))
                .text("offline.title", words.of("offline"))
                .text("offline", words.of("offline.text", Attachment.NAME, keysAt(), evidenceAt()));
    }

    private String skills(List<EvidenceReport.Skill> skills) {
        return skills.stream()
                .limit(SKILLS)
                .map(skill -> "<tr>" + element("td", in(skill.title()))
                        + cell("count", words.of("skill", skill.solved(), skill.exercises())) + "</tr>")
                .collect(Collectors.joining());
    }

    private String row(EvidenceReport.Work work, Map<String, String> titles) {
        var skills = work.skills().stream()
                .flatMap(skill -> Optional.ofNullable(titles.get(skill)).stream())
                .collect(Collectors.joining(", "));
        return "<tr>" + element("td", in(work.title()))
                + element("td", skills)
                + element("td", words.of("work.count", work.testsPassed(), work.tests()))
                + element("td", work.toolchain())
                + cell("date", words.shortDay(work.solvedAt())) + "</tr>";
    }

    private String paragraphs(List<Text> texts) {
        return texts.stream().map(text -> element("p", in(text))).collect(Collectors.joining());
    }

    private double size(String name) {
        return serif.fit(name, COLUMN, 25, 40, 31, 26);
    }

    private String in(Text text) {
        return text.in(words.language());
    }

    /** Where our keys are: beside the page, at the place that did:web prescribes. */
    private String keysAt() {
        return page.replaceFirst("/verify/.*", "/.well-known/did.json");
    }

    private String evidenceAt() {
        return page.replaceFirst("/verify/", "/evidence/");
    }

    /** The page's address on three short lines: nobody has to guess where a long one was broken. */
    private String address() {
        var end = page.lastIndexOf('/') + 1;
        var host = page.substring(0, end).replaceFirst("^https?://", "");
        var slash = host.indexOf('/');
        return Stream.of(host.substring(0, slash), host.substring(slash), page.substring(end))
                .map(part -> element("span", part))
                .collect(Collectors.joining());
    }

    private static String points(double size) {
        return String.valueOf(size);
    }
}
