package org.posad.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.BackendTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through all modules: whatever table names a learner is looked into, those of the future included. */
@BackendTest
class LeavingTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaving leaving;

    @Autowired
    private PersonalExport export;

    @Autowired
    private PublicPages pages;

    @Autowired
    private JdbcClient jdbc;

    private LearnerId ada = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void somebodyWithAPast() {
        var email = new EmailAddress(UUID.randomUUID() + "@example.org");
        var newcomer = new NewPerson(email, new PersonName("Ада"), new Password(PASSWORD), Locale.ENGLISH);
        if (accounts.register(newcomer) instanceof Registration.Registered(var id)) {
            ada = id;
        }
        insert("enrolment (learner_id, course, last_opened_at) values (:ada, 'tour', now())");
        insert("solved_exercise (learner_id, course, exercise) values (:ada, 'tour', 'greet')");
        insert("lesson_note (learner_id, lesson, text, saved_at) values (:ada, 'tour/print', 'Моё', now())");
        insert("weekly_goal (learner_id, exercises) values (:ada, 5)");
        insert("week_off (learner_id, week) values (:ada, date '2026-11-23')");
        insert("skill_memory (learner_id, course, skill, stability, difficulty, recalled_at, due_at) "
                + "values (:ada, 'tour', 'output', 1, 5, now(), now())");
        insert("draft (learner_id, exercise, source, version, saved_at) values (:ada, 'tour/greet', "
                + "'{\"files\":[{\"name\":\"main.py\",\"content\":\"print(1)\"}]}', 1, now())");
    }

    @Test
    void takesThePasswordAndNothingElse() {
        assertThat(leaving.erase(ada, "wrong")).isEqualTo(new Erasure.WrongPassword());
        assertThat(accounts.exists(ada)).isTrue();
    }

    @Test
    void leavesNothingBehindInAnyTable() {
        assertThat(tablesThatKnow()).contains("enrolment", "draft", "lesson_note");

        assertThat(leaving.erase(ada, PASSWORD)).isEqualTo(new Erasure.Erased());

        assertThat(accounts.exists(ada)).isFalse();
        await().untilAsserted(() -> assertThat(tablesThatKnow()).isEmpty());
    }

    @Test
    void whatIsKeptCanBeTakenAlongBefore() throws IOException {
        var files = exported();
        assertThat(files).containsKeys("account.json", "learning.json", "submissions.json", "drafts.json");
        assertThat(files.get("account.json")).contains("Ада").doesNotContain("argon2");
        assertThat(files.get("learning.json")).contains("greet");
        assertThat(files.get("notes/tour/print.txt")).isEqualTo("Моё");
        assertThat(files.get("drafts/tour/greet/0001/main.py")).isEqualTo("print(1)");
    }

    @Test
    void whoeverHasLeftTakesNothingAlong() throws IOException {
        leaving.erase(ada, PASSWORD);
        assertThat(exported()).doesNotContainKey("account.json");
    }

    @Test
    void aPublicPageIsThereWithConsentOnly() {
        assertThat(pages.codeOf(ada)).isEmpty();
        pages.show(ada);
        var code = pages.codeOf(ada).orElseThrow();
        assertThat(pages.owner(code)).contains(new PublicPages.Owner(ada, "Ада"));

        pages.hide(ada);

        assertThat(pages.owner(code)).isEmpty();
        pages.show(ada);
        assertThat(pages.codeOf(ada)).isNotEmpty().isNotEqualTo(Optional.of(code));
    }

    private void insert(String what) {
        jdbc.sql("insert into " + what).param("ada", ada.id()).update();
    }

    private List<String> tablesThatKnow() {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where column_name = 'learner_id' and table_schema = 'public'
                        """).query((row, _) -> row.getString("table_name")).list().stream()
                .filter(this::knows)
                .toList();
    }

    private boolean knows(String table) {
        return jdbc.sql("select exists (select from %s where learner_id = :ada)".formatted(table))
                .param("ada", ada.id())
                .query(Boolean.class)
                .single();
    }

    private Map<String, String> exported() throws IOException {
        var zip = new ByteArrayOutputStream();
        export.write(ada, zip);
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
