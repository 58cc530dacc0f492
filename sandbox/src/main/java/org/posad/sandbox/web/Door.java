package org.posad.sandbox.web;

import java.util.List;
import org.posad.sandbox.Isolation;
import org.posad.sandbox.SwitchSettings;
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
    private final SwitchSettings switches;

    Door(Isolation isolation, Submissions submissions, SwitchSettings switches) {
        this.isolation = isolation;
        this.switches = switches;
        this.submissions = submissions;
    }

    /** Refuses before anything is read: without isolation there are no languages either. */
    void checkOpen() {
        isolation.obstacle().ifPresent(obstacle -> {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "Programs cannot be run safely here: " + obstacle);
        });
    }

    void checkMaintenance() {
        if (switches.maintenanceMode()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, switches.maintenanceMessage());
        }
    }

    void checkWaitingIsAllowed() {
        if (!switches.enableWaitResult()) {
            throw Refusal.badRequest("wait not allowed");
        }
    }

    void checkBatchesAreAllowed() {
        if (!switches.enableBatchedSubmissions()) {
            throw Refusal.badRequest("batched submissions are not allowed");
        }
    }

    List<Submission> enter(List<Task> tasks) {
        return submissions.submit(tasks);
    }
}
