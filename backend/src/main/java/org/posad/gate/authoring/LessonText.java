package org.posad.gate.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The text of a lesson, whose front matter names its exercises in their order. */
record LessonText(Path file) {

    private static final Pattern EXERCISES = Pattern.compile("(?m)^exercises: \\[([^\\]]*)\\]$");

    /** @param folder of its exercises, beside it */
    static LessonText of(Path folder) {
        return new LessonText(folder.resolveSibling(folder.getFileName() + ".md"));
    }

    /** @throws Refusal if the list is not written in one line; the exercise is there all the same */
    void name(String exercise) throws IOException, Refusal {
        var text = Files.readString(file);
        var list = EXERCISES.matcher(text);
        if (!list.find()) {
            throw new Refusal("Add '%s' to 'exercises' in %s yourself.".formatted(exercise, file));
        }
        var named = list.group(1).isBlank() ? exercise : list.group(1).strip() + ", " + exercise;
        Files.writeString(
                file, text.substring(0, list.start()) + "exercises: [" + named + "]" + text.substring(list.end()));
    }
}
