package org.posad.catalog.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.posad.catalog.GradedExercise.Case;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.GradedExercise.Limits;
import org.posad.catalog.SourceFile;

/** Names a test suite by its content: what is asked, how it is compared, and the limits. Words about it do not count. */
final class SuiteDigest {

    private SuiteDigest() {}

    static String of(Grading grading, Limits limits) {
        var content = new StringBuilder();
        add(content, limits.cpu().toString());
        add(content, Integer.toString(limits.memoryMb()));
        switch (grading) {
            case Grading.Io io -> {
                add(content, io.comparison().written());
                addCases(content, io.cases());
            }
            case Grading.Checked checked -> {
                addFiles(content, checked.checker());
                addCases(content, checked.cases());
            }
            case Grading.UnitTests tests -> {
                addFiles(content, tests.files());
                tests.names().keySet().forEach(name -> add(content, name));
            }
            case Grading.Sql sql -> {
                add(content, sql.data().script());
                add(content, Boolean.toString(sql.ordered()));
                add(content, Boolean.toString(sql.named()));
                sql.cases().forEach(each -> {
                    add(content, each.change());
                    add(content, each.expected().toString());
                    add(content, Integer.toString(each.points()));
                });
                sql.checks().forEach(each -> add(content, each.query()));
            }
            case Grading.Quiz quiz -> quiz.questions().forEach(question -> add(content, question.toString()));
            case Grading.Prediction prediction -> {
                addFiles(content, prediction.program());
                prediction.cases().forEach(each -> add(content, each.input()));
            }
        }
        return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void addCases(StringBuilder content, List<Case> cases) {
        cases.forEach(each -> {
            add(content, each.input());
            add(content, each.output());
            add(content, Integer.toString(each.points()));
        });
    }

    private static void addFiles(StringBuilder content, List<SourceFile> files) {
        files.forEach(file -> {
            add(content, file.name());
            add(content, file.content());
        });
    }

    /** The length before each part keeps two suites apart that differ in where a part ends. */
    static void add(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part);
    }
}
