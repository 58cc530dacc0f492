package org.posad.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.posad.certification.IssuerKeys.Signing;
import org.posad.certification.proof.DataIntegrity;
import org.posad.certification.proof.JsonText;
import org.posad.certification.proof.SigningKey;
import org.posad.certification.proof.Unsignable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Signs status lists when they have changed, and daily. */
@Component
class StatusListSigning {

    private static final Logger LOG = LoggerFactory.getLogger(StatusListSigning.class);

    private static final Duration ALARM = Duration.ofDays(2);
    private static final Duration ALARM_AGAIN = Duration.ofHours(6);

    private final StatusLists lists;
    private final IssuerKeys keys;
    private final PublicAddress address;
    private final DataIntegrity proofs;
    private final Clock clock;
    private boolean warned;
    private Instant alarmedAt = Instant.EPOCH;

    StatusListSigning(StatusLists lists, IssuerKeys keys, PublicAddress address, DataIntegrity proofs, Clock clock) {
        this.lists = lists;
        this.keys = keys;
        this.address = address;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Without a key the old lists stay, and are believed until they run out. */
    synchronized void signDue() {
        var due = lists.due();
        if (due.isEmpty()) {
            return;
        }
        switch (keys.current()) {
            case Signing.Ready(var key) -> {
                due.forEach(list -> sign(list, key));
                warned = false;
            }
            case Signing.NotReady(var problem) -> {
                alarm();
                if (!warned) {
                    LOG.warn("The status lists {} are not signed anew: {}", due, problem.explanation());
                    warned = true;
                }
            }
        }
    }

    /** Lists that have not been signed for so long that somebody has to act before every certificate fails. */
    List<Integer> late() {
        return lists.unsignedSince(clock.instant().minus(ALARM));
    }

    private void alarm() {
        var now = clock.instant();
        if (!late().isEmpty() && alarmedAt.isBefore(now.minus(ALARM_AGAIN))) {
            LOG.error(
                    "The status lists {} were signed two days ago or before. After seven, no certificate is believed",
                    late());
            alarmedAt = now;
        }
    }

    /** A certificate never names a list that cannot be fetched. */
    void signIfDue(int list, SigningKey key) {
        if (lists.isDue(list)) {
            sign(list, key);
        }
    }

    private void sign(int list, SigningKey key) {
        var now = clock.instant();
        var content = lists.content(list);
        try {
            var signed = proofs.sign(StatusListCredential.of(address, list, content.revoked(), now), key, now);
            lists.keep(list, content.version(), JsonText.write(signed), now);
        } catch (Unsignable e) {
            throw new IllegalStateException("A status list of ours cannot be signed", e);
        }
    }
}
