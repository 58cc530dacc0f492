package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.posad.assessment.Exercises.ECHO;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.beans.factory.annotation.Autowired;

@AssessmentTest
class DraftsTest {

    @Autowired
    private Drafts drafts;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());

    @Test
    void areEmptyAtFirst() {
        assertThat(drafts.of(ada, ECHO)).isEmpty();
    }

    @Test
    void areFoundAgain() {
        assertThat(save("one", 0))
                .isInstanceOfSatisfying(
                        Draft.Saving.Saved.class,
                        saved -> assertThat(saved.version()).isEqualTo(1));
        assertThat(save("two", 1))
                .isInstanceOfSatisfying(
                        Draft.Saving.Saved.class,
                        saved -> assertThat(saved.version()).isEqualTo(2));
        assertThat(drafts.of(ada, ECHO)).hasValueSatisfying(draft -> {
            assertThat(draft.source()).isEqualTo(source("two"));
            assertThat(draft.version()).isEqualTo(2);
        });
    }

    @Test
    void keepWhatAnotherTabHasSaved() {
        save("mine", 0);
        save("the other tab's", 1);
        assertThat(save("mine, later", 1))
                .isInstanceOfSatisfying(
                        Draft.Saving.Outdated.class,
                        outdated -> assertThat(outdated.newer().source()).isEqualTo(source("the other tab's")));
        assertThat(drafts.of(ada, ECHO).orElseThrow().source()).isEqualTo(source("the other tab's"));
    }

    @Test
    void takeTheSameTextTwice() {
        save("same", 0);
        assertThat(save("same", 0)).isInstanceOf(Draft.Saving.Saved.class);
        assertThat(save("same", 1)).isInstanceOf(Draft.Saving.Saved.class);
        assertThat(drafts.of(ada, ECHO).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void letOneOfManyTabsWin() {
        var saved = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> save("tab " + i, 0))
                .filter(Draft.Saving.Saved.class::isInstance)
                .count();
        assertThat(saved).isEqualTo(1);
    }

    @Test
    void areNobodyElses() {
        save("private", 0);
        assertThat(drafts.of(new LearnerId(UUID.randomUUID()), ECHO)).isEmpty();
    }

    @Test
    void areOfPublishedExercisesOnly() {
        var nowhere = new ExerciseId("assessment-tests/nowhere");
        assertThatThrownBy(() -> drafts.save(ada, nowhere, source("x"), 0)).isInstanceOf(UnknownExercise.class);
    }

    private Draft.Saving save(String text, long basedOn) {
        return drafts.save(ada, ECHO, source(text), basedOn);
    }

    private static SourceCode source(String text) {
        return SourceCode.of("main.py", text);
    }
}
