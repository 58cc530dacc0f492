package org.posad.assessment.judging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a student has answered.
 *
 * @param byQuestion id of the question to keys of items, or to what was typed
 */
record QuizAnswers(Map<String, List<String>> byQuestion) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> SHAPE = new TypeReference<>() {};

    /** What cannot be read answers nothing. */
    static QuizAnswers in(String json) {
        try {
            @Nullable Map<String, List<String>> read = json.isBlank() ? null : JSON.readValue(json, SHAPE);
            return new QuizAnswers(read == null ? Map.of() : read);
        } catch (JacksonException _) {
            return new QuizAnswers(Map.of());
        }
    }

    List<String> to(String question) {
        var answers = byQuestion.get(question);
        return answers == null
                ? List.of()
                : answers.stream().map(answer -> answer == null ? "" : answer).toList();
    }
}
