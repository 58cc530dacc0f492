package org.posad.web.certificates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posad.certification.BulkAnswer;
import org.posad.certification.BulkCheck;
import org.posad.certification.BulkQuestion;
import org.posad.certification.FileCheck;
import tools.jackson.databind.JsonNode;

/**
 * What a program asks: an array of rows, or an object with {@code rows} and {@code watch}. A row names a certificate in
 * {@code id_or_url}, or is a whole one in {@code credential}.
 *
 * @param watch whether the employer is to be told when one of them counts no more
 */
record VerificationRequest(List<Row> rows, boolean watch) {

    private static final int LONGEST = 500;

    sealed interface Row {
        record Named(BulkQuestion question) implements Row {}

        record Whole(String asked, JsonNode credential, Optional<String> expectedName) implements Row {}
    }

    static VerificationRequest of(JsonNode body) {
        var rows = body.isArray() ? body : body.path("rows");
        if (!rows.isArray()) {
            throw new BadRequest("Send an array of rows, or an object with 'rows'.");
        }
        checkSize(rows.size());
        var read = new ArrayList<Row>();
        for (var i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), i + 1));
        }
        return new VerificationRequest(read, body.path("watch").asBoolean(false));
    }

    static void checkSize(int rows) {
        if (rows == 0 || rows > BulkCheck.MOST) {
            throw new BadRequest("Send 1 to %d rows; these are %d.".formatted(BulkCheck.MOST, rows));
        }
    }

    /** In the order of the rows; those that are only named are looked up together. */
    List<BulkAnswer> answers(BulkCheck bulk, FileCheck files) {
        var named = bulk.check(rows.stream()
                        .<BulkQuestion>mapMulti((row, all) -> {
                            if (row instanceof Row.Named(var question)) {
                                all.accept(question);
                            }
                        })
                        .toList())
                .iterator();
        return rows.stream()
                .map(row -> switch (row) {
                    case Row.Named _ -> named.next();
                    case Row.Whole(var asked, var credential, var name) ->
                        files.check(asked, credential.toString().getBytes(StandardCharsets.UTF_8), name);
                })
                .toList();
    }

    private static Row row(JsonNode row, int number) {
        var name = text(row, "expected_name", number);
        var credential = row.path("credential");
        if (credential.isObject()) {
            var asked = credential.path("id").asString("");
            return new Row.Whole(asked, credential, name);
        }
        return text(row, "id_or_url", number)
                .<Row>map(asked -> new Row.Named(new BulkQuestion(asked, name)))
                .orElseThrow(() ->
                        new BadRequest("Row %d names no certificate: give id_or_url or credential.".formatted(number)));
    }

    private static Optional<String> text(JsonNode row, String key, int number) {
        var value = row.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() || value.stringValue().length() > LONGEST) {
            throw new BadRequest(
                    "In row %d, '%s' is not a text of up to %d characters.".formatted(number, key, LONGEST));
        }
        return Optional.of(value.stringValue());
    }
}
