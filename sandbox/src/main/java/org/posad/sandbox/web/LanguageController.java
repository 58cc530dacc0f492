package org.posad.sandbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.languages.Language;
import org.posad.sandbox.languages.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The languages that work here. */
@RestController
@RequestMapping("/languages")
class LanguageController {

    private final Languages languages;

    LanguageController(Languages languages) {
        this.languages = languages;
    }

    @GetMapping
    List<Map<String, @Nullable Object>> active() {
        return languages.all().stream().map(LanguageController::brief).toList();
    }

    @GetMapping("/all")
    List<Map<String, @Nullable Object>> all() {
        return languages.all().stream().map(LanguageController::withArchived).toList();
    }

    @GetMapping("/{id}")
    Map<String, @Nullable Object> one(@PathVariable int id) {
        Language language = languages.find(id).orElseThrow(Refusal::notFound);
        boolean own = language.isMultiFile(); // its commands are the archive's business
        var answer = withArchived(language);
        answer.put("source_file", language.source());
        answer.put("compile_cmd", own ? null : language.compile());
        answer.put("run_cmd", own ? null : language.run());
        return answer;
    }

    private static Map<String, @Nullable Object> brief(Language language) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("id", language.id());
        answer.put("name", language.name());
        return answer;
    }

    private static Map<String, @Nullable Object> withArchived(Language language) {
        var answer = brief(language);
        answer.put("is_archived", false);
        return answer;
    }
}
