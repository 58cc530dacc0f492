package org.posad.certification;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.accounts.PersonName;

/**
 * Why a certificate is made, where it is not that a course was completed.
 *
 * @param replaces code of the one whose place it takes
 * @param printedName in place of the one that the holder has given
 * @param decision in the words of the instructor who decided so; everybody who checks it reads them
 */
@Embeddable
record Commission(
        @Nullable String replaces,
        @Nullable String printedName,
        @Nullable String decision,
        @Nullable UUID decidedBy) {

    /** The course's criteria are met, and that is all. */
    static final Commission NONE = new Commission(null, null, null, null);

    static Commission decided(LearnerId by, String decision) {
        return new Commission(null, null, decision, by.id());
    }

    /** The same as before, but for what is wrong with it. */
    Commission inPlaceOf(CertificateId other, LearnerId by, Optional<PersonName> name) {
        return new Commission(other.code(), name.map(PersonName::value).orElse(printedName), decision, by.id());
    }
}
