package org.posad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

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
}
