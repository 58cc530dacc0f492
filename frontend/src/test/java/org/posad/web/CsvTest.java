package org.posad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posad.certification.BulkQuestion;

class CsvTest {

    private static final String CODE = "7KQ4M2XD1V9S0HF3B8TE6JWYAZ";

    @Test
    void quotesBlanksAndSemicolonsAreRead() {
        assertThat(Csv.read("\ufeffid;name\r\n1; \"a; \"\"b\"\"\nc\" \r\n\r\n2;"))
                .containsExactly(List.of("id", "name"), List.of("1", "a; \"b\"\nc"), List.of("2", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
    void nothingThatWeWriteIsRunByASpreadsheet(String value) {
        assertThat(Csv.line(List.of(value))).startsWith("'");
    }

    @Test
    void whatWeWriteIsReadAgain() {
        var fields = List.of("a,b", "c\"d", "e\nf", "g;h", "");
        assertThat(Csv.read(Csv.line(fields))).containsExactly(fields);
    }

    @Test
    void aTableIsReadByItsHeadOrWithoutOne() {
        var named = new BulkQuestion(CODE, Optional.of("Анна"));
        assertThat(questions("Expected name,ID or URL\nАнна," + CODE)).contains(List.of(named));
        assertThat(questions(CODE + ",Анна")).contains(List.of(named));
        assertThat(questions("Dear employer,\nhello")).isEmpty();
    }

    private static Optional<List<BulkQuestion>> questions(String text) {
        return QuestionList.read(text.getBytes(UTF_8)).map(QuestionList::questions);
    }
}
