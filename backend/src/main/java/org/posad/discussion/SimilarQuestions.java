package org.posad.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SubmissionId;
import org.posad.catalog.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions that have been asked already, shown to whoever is about to ask. */
@Service
@Transactional
public class SimilarQuestions {

    private static final int SHOWN = 3;
    private static final int COMPARED = 1000; // characters: a question says early what it is about

    private final JdbcClient jdbc;
    private final Attachments attachments;

    SimilarQuestions(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /**
     * Of others, about the same exercise: first those about the test that fails, then those in like words.
     *
     * @param submission what the asker is stuck with, if anything has been sent in
     * @throws org.posad.assessment.UnknownSubmission if it is not the asker's own
     */
    @Transactional(readOnly = true)
    public List<SimilarQuestion> to(
            LearnerId asker, ExerciseId exercise, Optional<SubmissionId> submission, String typed) {
        var test = submission.flatMap(id -> attachments.verdict(asker, id)).flatMap(Attachment::failingTest);
        return jdbc
                .sql(QuestionRow.SELECT + """
                        where q.exercise = :exercise and q.hidden_reason is null and q.learner_id <> :asker
                        order by coalesce(q.failing_test = cast(:test as text), false) desc,
                                 similarity(q.text, :typed) desc, a.settled desc, q.asked_at desc
                        limit :shown
                        """)
                .param("exercise", exercise.path())
                .param("asker", asker.id())
                .param("test", test.orElse(null))
                .param("typed", comparable(typed))
                .param("shown", SHOWN)
                .query(QuestionRow::read)
                .stream()
                .map(row -> new SimilarQuestion(row.id(), row.text().beginning(), row.answers(), row.settled()))
                .toList();
    }

    /** It is the learner's question, too, who reads it from now on and hears of its answers. */
    public void join(LearnerId learner, QuestionId question) {
        jdbc.sql("""
                        insert into same_question (question_id, learner_id)
                        select question_id, :learner from question
                        where question_id = :question and hidden_reason is null and learner_id <> :learner
                        on conflict do nothing
                        """)
                .param("learner", learner.id())
                .param("question", question.id())
                .update();
    }

    /** Without what cannot be stored: halves of characters, and NUL. */
    private static String comparable(String typed) {
        var beginning = typed.substring(0, Math.min(typed.length(), COMPARED));
        return new String(beginning.getBytes(UTF_8), UTF_8).replace("\0", "");
    }
}
