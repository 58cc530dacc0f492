package org.posad.learning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.LessonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners write down for themselves, lesson by lesson. Of two tabs the later one stands. */
@Service
@Transactional
public class Notes {

    /** Characters. */
    public static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Note> of(LearnerId learner, LessonId lesson) {
        return jdbc.sql("select text, saved_at from lesson_note where learner_id = :learner and lesson = :lesson")
                .param("learner", learner.id())
                .param("lesson", lesson.path())
                .query((row, _) -> new Note(
                        row.getString("text"), row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /**
     * An empty text takes the note away. Characters that cannot be stored are left out.
     *
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} characters
     */
    public Note save(LearnerId learner, LessonId lesson, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A note has at most %d characters".formatted(LONGEST));
        }
        var note = new Note(text.replace("\0", ""), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (note.text().isBlank()) {
            forget(learner, lesson);
        } else {
            keep(learner, lesson, note);
        }
        return note;
    }

    private void keep(LearnerId learner, LessonId lesson, Note note) {
        jdbc.sql("""
                        insert into lesson_note (learner_id, lesson, text, saved_at)
                        values (:learner, :lesson, :text, :at)
                        on conflict (learner_id, lesson)
                        do update set text = excluded.text, saved_at = excluded.saved_at
                        """)
                .param("learner", learner.id())
                .param("lesson", lesson.path())
                .param("text", note.text())
                .param("at", Timestamp.from(note.savedAt()))
                .update();
    }

    private void forget(LearnerId learner, LessonId lesson) {
        jdbc.sql("delete from lesson_note where learner_id = :learner and lesson = :lesson")
                .param("learner", learner.id())
                .param("lesson", lesson.path())
                .update();
    }
}
