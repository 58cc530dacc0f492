package org.posad.assessment.sandbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The part of the Judge0 API we speak. Texts are Base64 both ways. */
interface SandboxApi {

    /** One answer for each run, in their order: its token, or what is wrong with it by attribute. */
    @PostExchange("/submissions/batch?base64_encoded=true")
    List<Map<String, Object>> submit(@RequestBody Batch batch);

    @GetExchange("/submissions/batch?base64_encoded=true&fields=" + Reply.FIELDS)
    Replies replies(@RequestParam String tokens);

    @GetExchange("/languages")
    List<Language> languages();

    record Batch(List<Run> submissions) {}

    /** @param submissions in the order asked for; null for a token that is not known, or no longer */
    record Replies(List<@Nullable Reply> submissions) {}

    record Language(int id, String name) {}
}
