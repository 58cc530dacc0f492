package org.posad.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionsTest extends ClassroomTest {

    private static final Message WHY = new Message("Why is the name missing?\n\n```python\nprint('Hello')\n```");
    private static final Message SO = new Message("Put `name` into the text.");

    @Autowired
    private Questions questions;

    @Autowired
    private SimilarQuestions similar;

    @Autowired
    private Answers answers;

    @Autowired
    private Moderation moderation;

    @Test
    void isReadByWhoeverHasSolvedOrAskedAndByInstructors() {
        var id = asked();
        assertThat(List.of(anna, boris, ivan))
                .allSatisfy(
                        reader -> assertThat(questions.conversation(reader, id)).isPresent());
        assertThat(questions.conversation(eve, id)).isEmpty();
        assertThat(questions.of(eve, greet)).isEmpty();
        assertThat(answers.answer(eve, id, SO)).isEqualTo(new Posting.NotThere());
    }

    @Test
    void showsNamesAndNoAddresses() {
        var question = classroom.conversation(boris, asked()).question();
        assertThat(question.author()).isEqualTo(new Author("Анна", false, false));
        assertThat(classroom
                        .conversation(anna, question.id())
                        .question()
                        .author()
                        .you())
                .isTrue();
    }

    @Test
    void whatIsHiddenIsSeenByItsAuthorAndInstructorsWithTheReason() {
        var id = asked();
        moderation.hide(boris, id, new Reason("I do not like it"));
        assertThat(questions.conversation(boris, id)).isPresent();

        moderation.hide(ivan, id, new Reason("Be kind."));
        assertThat(questions.conversation(boris, id)).isEmpty();
        assertThat(classroom.conversation(anna, id).question().hidden()).contains("Be kind.");
        assertThat(questions.mayRead(anna, greet)).isFalse();
        assertThat(similar.to(eve, greet, Optional.empty(), "name")).isEmpty();

        moderation.show(ivan, id);
        assertThat(questions.conversation(boris, id)).isPresent();
    }

    @Test
    void instructorsSeeFirstWhoWaits() {
        var answered = asked();
        var waiting = asked();
        answers.answer(boris, answered, SO);
        assertThat(moderation.queue(ivan)).extracting(Question::id).containsSubsequence(waiting, answered);
        assertThat(moderation.queue(boris)).isEmpty();
    }

    private QuestionId asked() {
        return classroom.asked(anna, cast, WHY.markdown());
    }
}
