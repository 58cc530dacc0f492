package org.posad.assessment;

import java.util.Optional;
import org.posad.assessment.sandbox.SandboxFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a trial run goes. One that was forgotten meanwhile is over. */
@Component
@Transactional
class TrialLedger {

    private static final Logger LOG = LoggerFactory.getLogger(TrialLedger.class);
    private static final int MOST_FAULTS = 3;

    private final TrialRepository trials;
    private final News news;

    TrialLedger(TrialRepository trials, News news) {
        this.trials = trials;
        this.news = news;
    }

    Optional<Trial.Setting> begin(TrialId id) {
        return trials.lock(id).filter(Trial::isOpen).map(Trial::setting);
    }

    void finish(TrialId id, TrialState result) {
        trials.lock(id).ifPresent(trial -> {
            trial.finish(result);
            store(trial);
        });
    }

    /** @return when to try again */
    Retry delay(TrialId id, SandboxFault fault) {
        LOG.warn("Trial {} waits for another try: {}", id, fault.getMessage());
        return trials.lock(id)
                .map(trial -> {
                    var delays = trial.delay();
                    store(trial);
                    return Retry.afterFailures(delays);
                })
                .orElseGet(Retry.Done::new);
    }

    /** @return when to try again; not at all, if it was tried often enough */
    Retry stumble(TrialId id, Throwable cause) {
        return trials.lock(id)
                .map(trial -> {
                    var faults = trial.stumble();
                    store(trial);
                    LOG.error("Trial {} cannot be run, and somebody has to look", id, cause);
                    return faults < MOST_FAULTS ? Retry.afterFailures(faults) : new Retry.Done();
                })
                .orElseGet(Retry.Done::new);
    }

    private void store(Trial trial) {
        trials.save(trial);
        news.tell(trial.learner(), trial.id().id());
    }
}
