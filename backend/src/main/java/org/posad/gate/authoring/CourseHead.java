package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.posad.catalog.ProgrammingLanguage;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What of a course its lessons and exercises hang on.
 *
 * @param languages of its texts, its own first
 * @param skill one that it teaches
 */
record CourseHead(List<String> languages, ProgrammingLanguage programming, String skill) {

    static CourseHead of(Path course) throws IOException, Refusal {
        try {
            Object head = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(course.resolve("course.yaml")));
            if (head instanceof Map<?, ?> keys
                    && keys.get("languages") instanceof List<?> languages
                    && keys.get("programming") instanceof String programming
                    && keys.get("skills") instanceof Map<?, ?> skills
                    && !languages.isEmpty()
                    && !skills.isEmpty()) {
                return new CourseHead(
                        languages.stream().map(String::valueOf).toList(),
                        ProgrammingLanguage.of(programming),
                        String.valueOf(skills.keySet().iterator().next()));
            }
        } catch (YAMLException | IllegalArgumentException _) {
            // said below
        }
        throw new Refusal("course.yaml is not in order. Mend it first: ./posad check says what is wrong.");
    }
}
