package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.posad.BackendTest;
import org.posad.accounts.LearnerId;
import org.posad.catalog.LessonId;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class NotesTest {

    private static final LessonId LESSON = new LessonId("town-tour/print");

    @Autowired
    private Notes notes;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());

    @Test
    void areKeptPerLessonAndTheLaterOneStands() {
        notes.save(ada, LESSON, "first");
        var saved = notes.save(ada, LESSON, "Ещё раз прочитать 🙂");
        assertThat(notes.of(ada, LESSON)).contains(saved);
        assertThat(notes.of(ada, new LessonId("town-tour/other"))).isEmpty();
    }

    @Test
    void areNobodyElses() {
        notes.save(ada, LESSON, "mine");
        assertThat(notes.of(new LearnerId(UUID.randomUUID()), LESSON)).isEmpty();
    }

    @Test
    void anEmptiedNoteIsGone() {
        notes.save(ada, LESSON, "mine");
        notes.save(ada, LESSON, " \n");
        assertThat(notes.of(ada, LESSON)).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsLeftOut() {
        notes.save(ada, LESSON, "a\0b");
        assertThat(notes.of(ada, LESSON).orElseThrow().text()).isEqualTo("ab");
    }

    @Test
    void aFloodIsRefused() {
        var flood = "x".repeat(Notes.LONGEST + 1);
        assertThatThrownBy(() -> notes.save(ada, LESSON, flood)).isInstanceOf(IllegalArgumentException.class);
    }
}
