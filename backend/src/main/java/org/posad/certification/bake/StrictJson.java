package org.posad.certification.bake;

import jakarta.json.JsonObject;
import org.posad.certification.FileProblem;
import org.posad.certification.proof.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** JSON of strangers: of moderate depth, and no object says the same name twice, for readers disagree which counts. */
public final class StrictJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    public static JsonObject read(byte[] json) throws Unreadable {
        try {
            STRICT.readTree(json);
        } catch (StreamReadException e) {
            var twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            throw new Unreadable(twice ? FileProblem.DUPLICATE_NAMES : FileProblem.NOT_JSON);
        } catch (JacksonException e) {
            throw new Unreadable(FileProblem.NOT_JSON);
        }
        return JsonText.read(json).orElseThrow(() -> new Unreadable(FileProblem.NOT_JSON));
    }
}
