package org.posad.teaching;

import java.util.Collection;
import java.util.Set;
import org.posad.accounts.EmailAddress;
import org.posad.accounts.LearnerId;
import org.posad.mail.Letter;
import org.posad.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that invite people into a group. */
@Service
public class Invitations {

    /** As many go out at once. */
    public static final int MOST = 500;

    private final CohortTable table;
    private final Outbox outbox;

    Invitations(CohortTable table, Outbox outbox) {
        this.table = table;
        this.outbox = outbox;
    }

    /**
     * Nothing happens unless the person teaches the group.
     *
     * @param text with the invitation's address in it
     * @return how many letters were posted
     * @throws IllegalArgumentException for more than {@value #MOST} people
     */
    @Transactional
    public int send(LearnerId teacher, CohortId cohort, Collection<EmailAddress> people, String subject, String text) {
        var once = Set.copyOf(people);
        if (once.size() > MOST) {
            throw new IllegalArgumentException("At most %d letters at once".formatted(MOST));
        }
        if (!table.teaches(teacher, cohort)) {
            return 0;
        }
        once.forEach(person -> outbox.post(new Letter(person, subject, text)));
        return once.size();
    }
}
