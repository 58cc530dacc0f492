package org.posad.notification;

import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants a letter about what they have not read. Everybody does until they say otherwise, here or from a letter. */
@Service
@Transactional
public class DigestChoices {

    private static final int LONGEST_CODE = 40;

    private final JdbcClient jdbc;

    DigestChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean wants(LearnerId person) {
        return jdbc.sql("select wanted from digest_choice where learner_id = ?")
                .param(person.id())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    public void choose(LearnerId person, boolean wanted) {
        jdbc.sql("""
                        insert into digest_choice (learner_id, wanted, code) values (?, ?, ?)
                        on conflict (learner_id) do update set wanted = excluded.wanted
                        """).params(person.id(), wanted, Secret.random()).update();
    }

    /**
     * Whoever holds a letter ends them without signing in; doing it twice changes nothing.
     *
     * @return whether the code is that of somebody's letter
     */
    public boolean end(String code) {
        return code.length() <= LONGEST_CODE
                && jdbc.sql("update digest_choice set wanted = false where code = ?")
                                .param(code)
                                .update()
                        == 1;
    }

    /** What stands in the person's letters; nothing for who wants none. */
    Optional<String> codeFor(LearnerId person) {
        jdbc.sql("insert into digest_choice (learner_id, wanted, code) values (?, true, ?) on conflict do nothing")
                .params(person.id(), Secret.random())
                .update();
        return jdbc.sql("select code from digest_choice where learner_id = ? and wanted")
                .param(person.id())
                .query(String.class)
                .optional();
    }
}
