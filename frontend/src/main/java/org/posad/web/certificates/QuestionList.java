package org.posad.web.certificates;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posad.certification.BulkQuestion;
import org.posad.certification.CertificateId;
import org.posad.web.Csv;

/**
 * Many certificates as a table: a column {@code id_or_url} and, if one likes, {@code expected_name}; without a head, the
 * first and the second column.
 */
record QuestionList(List<BulkQuestion> questions) {

    private static final List<String> IDS = List.of("id_or_url", "certificate", "id", "url", "code");
    private static final String NAME = "expected_name";

    /** Nothing, if no line of it names a certificate. */
    static Optional<QuestionList> read(byte[] file) {
        return text(file).map(Csv::read).filter(lines -> !lines.isEmpty()).flatMap(QuestionList::of);
    }

    private static Optional<QuestionList> of(List<List<String>> lines) {
        var head = lines.getFirst().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        var idColumn =
                IDS.stream().mapToInt(head::indexOf).filter(at -> at >= 0).findFirst();
        if (idColumn.isPresent()) {
            return Optional.of(questions(lines.subList(1, lines.size()), idColumn.getAsInt(), head.indexOf(NAME)));
        }
        var list = questions(lines, 0, 1);
        return list.questions().stream()
                        .anyMatch(question ->
                                CertificateId.parseLink(question.asked()).isPresent())
                ? Optional.of(list)
                : Optional.empty();
    }

    private static QuestionList questions(List<List<String>> lines, int id, int name) {
        return new QuestionList(lines.stream()
                .map(line ->
                        new BulkQuestion(at(line, id).orElse(""), at(line, name).filter(value -> !value.isEmpty())))
                .toList());
    }

    private static Optional<String> at(List<String> line, int column) {
        return column >= 0 && column < line.size() ? Optional.of(line.get(column)) : Optional.empty();
    }

    private static Optional<String> text(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
