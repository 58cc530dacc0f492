package org.posad.assessment.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posad.assessment.judging.SqlReport.Found;
import org.posad.assessment.sandbox.Reply;
import org.posad.catalog.Cell;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.Table;

/**
 * What SQL has answered on all states of the data, in one word: two programs of which it is the same cannot be told
 * apart by the exercise. Names of columns do not count, nor does the order of rows where it does not.
 */
final class AnswersDigest {

    private AnswersDigest() {}

    static String of(Grading.Sql suite, List<Reply> replies) {
        var answers = new StringBuilder();
        for (var reply : replies) {
            answers.append(SqlReport.in(reply)
                            .map(report -> of(report, suite.ordered()))
                            .orElse("no end"))
                    .append('\n');
        }
        return sha256(answers.toString());
    }

    private static String of(SqlReport report, boolean ordered) {
        if (report.error() != null) {
            return "error " + report.error().name();
        }
        return Stream.concat(
                        Stream.of(of(report.last(), ordered)),
                        report.found().stream().map(AnswersDigest::of))
                .toList()
                .toString();
    }

    private static String of(Found found) {
        return found.refused() != null || found.error() != null ? "refused" : of(found.table(), false);
    }

    private static String of(@Nullable Table table, boolean ordered) {
        if (table == null) {
            return "nothing";
        }
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Cell::key).toList().toString());
        return (ordered ? rows : rows.sorted()).toList().toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
