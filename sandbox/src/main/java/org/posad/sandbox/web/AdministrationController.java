package org.posad.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posad.sandbox.Settings;
import org.posad.sandbox.submissions.Submission;
import org.posad.sandbox.submissions.Submissions;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What concerns everybody's submissions, and so is for the authorized only. */
@RestController
class AdministrationController {

    private final Authorization authorization;
    private final Submissions submissions;
    private final Door door;
    private final boolean mayDelete;

    AdministrationController(Authorization authorization, Submissions submissions, Door door, Settings settings) {
        this.door = door;
        this.authorization = authorization;
        this.submissions = submissions;
        this.mayDelete = settings.enableSubmissionDelete();
    }

    /** The filter has judged already: who is not known does not come here. */
    @PostMapping("/authenticate")
    void authenticate() {}

    @PostMapping("/authorize")
    void authorize(HttpServletRequest request) {
        authorization.check(request);
    }

    @GetMapping("/submissions")
    Map<String, Object> list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(name = "per_page", defaultValue = "20") String perPage,
            @RequestParam(defaultValue = "") String fields,
            @RequestParam(name = "base64_encoded", defaultValue = "") String base64) {
        authorization.check(request);
        var asked = Page.read(page, perPage);
        var names = Fields.read(fields);
        var all = submissions.newestFirst();
        var answer = new LinkedHashMap<String, Object>();
        try {
            answer.put(
                    "submissions",
                    asked.of(all).stream()
                            .map(submission -> SubmissionView.of(submission, names, base64.equals("true")))
                            .toList());
        } catch (NotText e) {
            throw Refusal.badRequest(NotText.ONE_OR_MORE);
        }
        answer.put("meta", asked.meta(all.size()));
        return answer;
    }

    @DeleteMapping("/submissions/{token}")
    Map<String, @Nullable Object> delete(
            HttpServletRequest request, @PathVariable UUID token, @RequestParam(defaultValue = "") String fields) {
        authorization.check(request);
        door.checkMaintenance();
        if (!mayDelete) {
            throw Refusal.badRequest("delete not allowed");
        }
        List<String> names = Fields.read(fields);
        Submission submission = submissions.find(token).orElseThrow(Refusal::notFound);
        var status = submission.state().result().status();
        if (!status.isFinal()) {
            throw Refusal.badRequest("submission cannot be deleted because its status is %d (%s)"
                    .formatted(status.id(), status.description()));
        }
        submissions.delete(submission);
        return SubmissionView.of(submission, names, true);
    }
}
