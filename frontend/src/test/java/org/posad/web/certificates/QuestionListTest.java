package org.posad.web.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.posad.certification.BulkQuestion;

class QuestionListTest {

    private static final String CODE = "7KQ4M2XD1V9S0HF3B8TE6JWYAZ";

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
