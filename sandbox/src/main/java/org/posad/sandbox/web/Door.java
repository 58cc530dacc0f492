package org.posad.sandbox.web;

import java.util.List;
import org.posad.sandbox.Isolation;
import org.posad.sandbox.submissions.Submission;
import org.posad.sandbox.submissions.Submissions;
import org.posad.sandbox.submissions.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets tasks in, where programs can be run safely at all. */
@Component
class Door {

    private final Isolation isolation;
    private final Submissions submissions;

    Door(Isolation isolation, Submissions submissions) {
        this.isolation = isolation;
        this.submissions = submissions;
    }

    /** Refuses before anything is read: without isolation there are no languages either. */
    void checkOpen() {
        isolation.obstacle().ifPresent(obstacle -> {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "Programs cannot be run safely here: " + obstacle);
        });
    }

    List<Submission> enter(List<Task> tasks) {
        return submissions.submit(tasks);
    }
}
