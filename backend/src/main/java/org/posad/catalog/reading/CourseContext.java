package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posad.catalog.CourseId;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Text;

/**
 * What every file of a course is read by.
 *
 * @param languages of its texts, its own first
 * @param programming the language of its programs
 * @param skills that its lessons and exercises may name
 */
record CourseContext(
        CourseId id,
        List<String> languages,
        ProgrammingLanguage programming,
        Map<String, Text> skills,
        CourseFolder folder,
        Markdown markdown,
        Expectations expectations,
        Faults faults) {

    /** The same, with programs in that language. */
    CourseContext in(ProgrammingLanguage other) {
        return new CourseContext(id, languages, other, skills, folder, markdown, expectations, faults);
    }

    /** {@code print.md} in the course's own language, {@code print.ru.md} in another. */
    Path translation(Path file, String language) {
        var name = file.getFileName().toString();
        return language.equals(languages.getFirst())
                ? file
                : file.resolveSibling(name.replaceFirst("\\.md$", "." + language + ".md"));
    }

    /** The Markdown of a file and its translations. */
    Text html(Path file) {
        var html = new LinkedHashMap<String, String>();
        for (var language : languages) {
            var translated = translation(file, language);
            html.put(
                    language,
                    folder.text(translated)
                            .map(text -> markdown.html(folder.name(translated), 1, text))
                            .orElse(""));
        }
        return new Text(html);
    }

    List<String> knownSkills(YamlMap yaml) {
        var named = yaml.strings("skills");
        for (var skill : named) {
            if (!skills.containsKey(skill)) {
                yaml.fault(
                        "skills",
                        "The course has no skill '%s'.".formatted(skill),
                        Spelling.suggest(skill, skills.keySet()));
            }
        }
        return named;
    }
}
