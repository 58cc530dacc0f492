package org.posad.certification;

import java.time.Duration;
import org.posad.certification.IssuerKeys.Signing;
import org.posad.certification.proof.SigningKey;
import org.posad.certification.proof.Unsignable;
import org.posad.storage.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Makes a certificate that has been earned. Runs outside of transactions; may be cut off at any point, and called again.
 * Until its last step nobody can see anything of it.
 */
@Component
class Issuance {

    private static final Logger LOG = LoggerFactory.getLogger(Issuance.class);
    private static final Duration UNTIL_KEY = Duration.ofSeconds(30);
    private static final Duration UNTIL_STORE = Duration.ofSeconds(15);
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final IssuerKeys keys;
    private final StatusListSigning statusLists;
    private final Drafting drafting;
    private final Workshop workshop;

    Issuance(Ledger ledger, IssuerKeys keys, StatusListSigning statusLists, Drafting drafting, Workshop workshop) {
        this.ledger = ledger;
        this.keys = keys;
        this.statusLists = statusLists;
        this.drafting = drafting;
        this.workshop = workshop;
    }

    /** What becomes of the job when it returns. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        record Again(Duration pause) implements Outcome {}
    }

    Outcome issue(CertificateId id) {
        try {
            var order = ledger.order(id);
            return order.isEmpty() ? new Outcome.Done() : issue(order.get());
        } catch (StorageUnavailable e) {
            return again(id, String.valueOf(e.getMessage()), UNTIL_STORE);
        } catch (DataAccessException | TransactionException e) {
            throw e; // the database is away: the queue itself tries again
        } catch (Unsignable | RuntimeException e) {
            LOG.error("Certificate {} could not be made", id, e);
            return again(id, "a fault of ours: " + e, UNTIL_MENDED);
        }
    }

    private Outcome issue(Certificate.Order order) throws Unsignable {
        return switch (keys.current()) {
            case Signing.Ready(var key) -> issue(order, key);
            case Signing.NotReady(var problem) -> again(order.id(), problem.explanation(), UNTIL_KEY);
        };
    }

    private Outcome issue(Certificate.Order order, SigningKey key) throws Unsignable {
        var draft = drafting.draft(order);
        if (draft.isEmpty()) {
            ledger.drop(order.id());
            return new Outcome.Done();
        }
        statusLists.signIfDue(order.place().list(), key);
        var made = workshop.make(draft.get(), key);
        ledger.issued(order, made.statement(), made.digest());
        return new Outcome.Done();
    }

    private Outcome again(CertificateId id, String obstacle, Duration pause) {
        ledger.waits(id, obstacle);
        return new Outcome.Again(pause);
    }
}
