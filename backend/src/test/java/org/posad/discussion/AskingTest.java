package org.posad.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Outcome;
import org.posad.assessment.Submissions;
import org.posad.assessment.UnknownSubmission;
import org.posad.assessment.Verdict;
import org.posad.catalog.ExerciseId;
import org.springframework.beans.factory.annotation.Autowired;

class AskingTest extends ClassroomTest {

    private static final Message WHY = new Message("Why is the name missing?\n\n```python\nprint('Hello')\n```");

    @Autowired
    private Submissions submissions;

    @Autowired
    private Asking asking;

    @Autowired
    private SimilarQuestions similar;

    @Autowired
    private Questions questions;

    @Test
    void sharesWhatTheAskerChoseAndNoMore() {
        var submission = classroom.failed(cast);
        var both = classroom.asked(
                anna, cast, WHY.markdown(), new Sharing(Optional.of(submission), Optional.of(submission)));
        var shown = classroom.conversation(boris, both).attachment();
        assertThat(shown.program()).contains(submissions.sourceOf(anna, submission));
        assertThat(shown.verdict()).containsInstanceOf(Verdict.Rejected.class);
        assertThat(shown.verdict().orElseThrow().tests().getLast().outcome())
                .as("a hidden test")
                .isEqualTo(new Outcome.WrongOutput("", ""));
        assertThat(asking.preview(anna, new Sharing(Optional.of(submission), Optional.of(submission))))
                .isEqualTo(shown);

        var nothing = classroom.conversation(boris, asked()).attachment();
        assertThat(nothing).isEqualTo(Attachment.NONE);
    }

    @Test
    void nobodySharesAnothersProgram() {
        var submission = classroom.failed(cast);
        var sharing = new Sharing(Optional.of(submission), Optional.empty());
        assertThatThrownBy(() -> asking.ask(eve, greet, WHY, sharing)).isInstanceOf(UnknownSubmission.class);
    }

    @Test
    void likeQuestionsAreShownBeforeAskingWithoutTheirCode() {
        var other = classroom.asked(anna, cast, "Does the order of the words matter?");
        var submission = classroom.failed(cast);
        var sameTest = classroom.asked(
                anna, cast, "What is wrong with this?", new Sharing(Optional.empty(), Optional.of(submission)));
        asked();
        assertThat(similar.to(eve, greet, Optional.empty(), "the order of words"))
                .extracting(SimilarQuestion::id)
                .startsWith(other)
                .contains(sameTest);
        assertThat(similar.to(eve, greet, Optional.empty(), "missing name"))
                .extracting(SimilarQuestion::words)
                .contains("Why is the name missing?");
        assertThat(similar.to(anna, greet, Optional.of(submission), "name")).isEmpty();
    }

    @Test
    void whoHasTheSameQuestionReadsIt() {
        var id = asked();
        similar.join(eve, id);
        similar.join(eve, id);
        assertThat(questions.of(eve, greet)).extracting(Question::id).containsExactly(id);
        assertThat(questions.conversation(eve, id).orElseThrow().mayAccept()).isFalse();
    }

    @Test
    void whoeverAsksTooMuchIsAskedToWait() {
        IntStream.range(0, 10).forEach(_ -> asked());
        assertThat(asking.ask(anna, greet, WHY, Sharing.NOTHING)).isInstanceOf(Posting.TooOften.class);
        assertThat(asking.ask(boris, greet, WHY, Sharing.NOTHING)).isInstanceOf(Posting.Posted.class);
    }

    @Test
    void exercisesThatAreNotThereAreNotAskedAbout() {
        var unknown = ExerciseId.of(greet.course(), "nowhere");
        assertThat(asking.ask(anna, unknown, WHY, Sharing.NOTHING)).isEqualTo(new Posting.NotThere());
    }

    private QuestionId asked() {
        return classroom.asked(anna, cast, WHY.markdown());
    }
}
