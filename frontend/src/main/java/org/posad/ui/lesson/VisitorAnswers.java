package org.posad.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor has answered. The browser's window keeps it: reloading and signing in do, too, closing it ends it. */
record VisitorAnswers(ExerciseId exercise) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> SHAPE = new TypeReference<>() {};
    private static final int LONGEST = 100_000;

    void keep(Component page, List<SourceFile> answers) {
        var contents = new LinkedHashMap<String, String>();
        answers.forEach(file -> contents.put(file.name(), file.content()));
        page.getElement().executeJs("sessionStorage.setItem($0, $1)", key(), JSON.writeValueAsString(contents));
    }

    void bringBack(Component page, SerializableConsumer<List<SourceFile>> fill) {
        page.getElement()
                .executeJs("return sessionStorage.getItem($0) ?? ''", key())
                .then(String.class, kept -> found(kept, fill));
    }

    /** From now on the server keeps them. */
    void handOver(Component page, SerializableConsumer<List<SourceFile>> fill) {
        page.getElement().executeJs("""
                        const kept = sessionStorage.getItem($0) ?? '';
                        sessionStorage.removeItem($0);
                        return kept""", key()).then(String.class, kept -> found(kept, fill));
    }

    /** What comes out of a browser may be anything. */
    private static void found(String kept, SerializableConsumer<List<SourceFile>> fill) {
        if (kept.isEmpty() || kept.length() > LONGEST) {
            return;
        }
        try {
            fill.accept(JSON.readValue(kept, SHAPE).entrySet().stream()
                    .filter(file -> file.getValue() != null)
                    .map(file -> new SourceFile(file.getKey(), file.getValue()))
                    .toList());
        } catch (JacksonException | IllegalArgumentException _) {
            // not ours: nothing was answered
        }
    }

    private String key() {
        return "posad visitor's answers " + exercise.path();
    }
}
