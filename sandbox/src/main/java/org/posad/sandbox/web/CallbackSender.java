package org.posad.sandbox.web;

import java.time.Duration;
import org.posad.sandbox.callbacks.CallbackUrl;
import org.posad.sandbox.callbacks.Callbacks;
import org.posad.sandbox.submissions.FinishedListener;
import org.posad.sandbox.submissions.Submission;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells who asked to be told: the usual fields, always in Base64. */
@Component
class CallbackSender implements FinishedListener {

    private final Callbacks callbacks = new Callbacks(Duration.ofSeconds(5));
    private final JsonMapper mapper;

    CallbackSender(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void finished(Submission submission) {
        CallbackUrl url = submission.task().callback();
        if (url != null) {
            callbacks.send(url, mapper.writeValueAsBytes(SubmissionView.of(submission, Fields.USUAL, true)));
        }
    }
}
