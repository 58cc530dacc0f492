package org.posad.catalog;

import java.util.List;

/**
 * A lesson: one idea, and something to do.
 *
 * @param goal what one can do afterwards, in a sentence
 * @param minutes to read it and solve its exercises
 * @param html the text, rendered and sanitised; code blocks are {@code <pre><code class="language-python">}
 */
public record Lesson(
        LessonId id, Text title, Text goal, int minutes, List<String> skills, Text html, List<Exercise> exercises) {}
