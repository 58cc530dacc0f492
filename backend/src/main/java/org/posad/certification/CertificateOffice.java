package org.posad.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonName;
import org.posad.accounts.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with certificates; others are refused. */
@Service
@Transactional
public class CertificateOffice {

    private final CertificateRepository repository;
    private final StatusLists statusLists;
    private final IssuingState state;
    private final OrderBook orders;
    private final Accounts accounts;
    private final Clock clock;

    CertificateOffice(
            CertificateRepository repository,
            StatusLists statusLists,
            IssuingState state,
            OrderBook orders,
            Accounts accounts,
            Clock clock) {
        this.repository = repository;
        this.statusLists = statusLists;
        this.state = state;
        this.orders = orders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * How issuing goes.
     *
     * @param waiting have been earned and could be made now
     * @param awaitingHolders wait for their holders' word
     * @param lateLists status lists that have not been signed for two days; after seven no certificate is believed
     * @param compromised certificates to be {@linkplain #reissueCompromised issued anew}
     */
    public record Issuing(
            int waiting,
            int awaitingHolders,
            Optional<KeyProblem> keyProblem,
            List<Integer> lateLists,
            int compromised) {}

    /**
     * Any certificate; nothing for others than administrators.
     *
     * @param typed a code, or the address of a certificate's page
     */
    @Transactional(readOnly = true)
    public Optional<CertificateSummary> lookUp(LearnerId actor, String typed) {
        return isAdministrator(actor)
                ? CertificateId.parseLink(typed).flatMap(repository::findById).flatMap(Certificate::summary)
                : Optional.empty();
    }

    /** For good; everybody who checks sees it within seconds here, and elsewhere when the status list is fetched anew. */
    public Revocation revoke(LearnerId actor, CertificateId id, RevocationReason reason) {
        if (!isAdministrator(actor)) {
            return new Revocation.NotPermitted();
        }
        return repository
                .lock(id)
                .map(certificate -> {
                    var revocation = certificate.revoke(actor, reason, clock.instant());
                    if (revocation instanceof Revocation.Revoked) {
                        statusLists.changed(certificate.place().list());
                        repository.save(certificate);
                    }
                    return revocation;
                })
                .orElseGet(Revocation.NoSuchCertificate::new);
    }

    /**
     * Orders another one that says the same under another name. The old one counts until the new one is issued, and
     * leads to it from then on.
     *
     * @return false if there is none of that id that could be corrected, or one is on its way already
     */
    public boolean correct(LearnerId actor, CertificateId id, PersonName name) {
        return isAdministrator(actor) && replace(actor, id, Optional.of(name));
    }

    /** Orders new ones in place of all whose key is believed no more, as they were; returns how many. */
    public int reissueCompromised(LearnerId actor) {
        if (!isAdministrator(actor)) {
            return 0;
        }
        return Math.toIntExact(state.ofCompromisedKeys().stream()
                .filter(id -> replace(actor, id, Optional.empty()))
                .count());
    }

    public Issuing issuing() {
        return new Issuing(
                repository.countWaiting(),
                repository.countAwaitingHolders(),
                state.keyProblem(),
                state.lateLists(),
                state.ofCompromisedKeys().size());
    }

    private boolean replace(LearnerId actor, CertificateId id, Optional<PersonName> name) {
        var old = repository
                .findById(id)
                .filter(certificate -> certificate.issued().isPresent());
        old.ifPresent(certificate -> orders.queueUp(certificate.entitlement().learner()));
        if (old.isEmpty() || repository.isBeingReplaced(id.code())) {
            return false;
        }
        orders.place(old.get().entitlement().inPlaceOf(id, actor, name));
        return true;
    }

    private boolean isAdministrator(LearnerId actor) {
        return accounts.hasAnyRole(actor, Role.ADMINISTRATOR);
    }
}
