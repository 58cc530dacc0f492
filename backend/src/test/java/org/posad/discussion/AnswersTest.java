package org.posad.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerErased;
import org.springframework.beans.factory.annotation.Autowired;

class AnswersTest extends ClassroomTest {

    private static final Message WHY = new Message("Why is the name missing?\n\n```python\nprint('Hello')\n```");
    private static final Message SO = new Message("Put `name` into the text.");

    @Autowired
    private Questions questions;

    @Autowired
    private Answers answers;

    @Autowired
    private Moderation moderation;

    @Test
    void theAskerOrAnInstructorAcceptsOneAnswer() {
        var id = asked();
        answers.answer(boris, id, SO);
        answers.answer(ivan, id, new Message("Read the task again."));
        var first = classroom.conversation(anna, id).answers().getFirst().id();
        var second = classroom.conversation(anna, id).answers().getLast().id();

        answers.accept(boris, first);
        assertThat(classroom.conversation(anna, id).question().settled()).isFalse();

        answers.accept(anna, first);
        answers.accept(ivan, second);
        assertThat(classroom.conversation(boris, id).answers())
                .extracting(Answer::id)
                .containsExactly(second, first);
        assertThat(classroom.conversation(boris, id).answers())
                .extracting(Answer::accepted)
                .containsExactly(true, false);
        assertThat(classroom.conversation(boris, id).question())
                .extracting(Question::answers, Question::settled)
                .containsExactly(2, true);
    }

    @Test
    void aHiddenAnswerCountsNoMore() {
        var id = asked();
        answers.answer(boris, id, SO);
        var answer = classroom.conversation(anna, id).answers().getFirst().id();
        answers.accept(anna, answer);
        moderation.hide(ivan, answer, new Reason("Only a link."));
        assertThat(classroom.conversation(anna, id).answers()).isEmpty();
        assertThat(classroom.conversation(boris, id).answers().getFirst().hidden())
                .contains("Only a link.");
        assertThat(classroom.conversation(anna, id).question())
                .extracting(Question::answers, Question::settled)
                .containsExactly(0, false);
        moderation.show(ivan, answer);
        assertThat(classroom.conversation(anna, id).question().answers()).isEqualTo(1);
    }

    @Test
    void whoLeavesTakesQuestionsAndAnswersAlong() {
        var hers = asked();
        var his = classroom.asked(boris, cast, "And this?");
        answers.answer(anna, his, SO);
        classroom.tell(new LearnerErased(anna));
        await().untilAsserted(
                        () -> assertThat(questions.conversation(ivan, hers)).isEmpty());
        await().untilAsserted(() ->
                assertThat(classroom.conversation(ivan, his).answers()).isEmpty());
    }

    private QuestionId asked() {
        return classroom.asked(anna, cast, WHY.markdown());
    }
}
