package org.posad.ui.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The file that a quiz's answers travel in: question's id to keys of items, or to what was typed. */
final class AnswersFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> SHAPE = new TypeReference<>() {};

    private AnswersFile() {}

    static String write(Map<String, List<String>> answers) {
        return JSON.writeValueAsString(answers);
    }

    /** A draft of an older release may be anything; what cannot be read is nothing. */
    static Map<String, List<String>> read(String json) {
        try {
            @Nullable Map<String, List<String>> read = json.isBlank() ? null : JSON.readValue(json, SHAPE);
            return read == null ? Map.of() : read;
        } catch (JacksonException _) {
            return Map.of();
        }
    }
}
