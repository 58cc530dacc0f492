package org.posad.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where those who can read a question answer it, and where the right answer is told. */
@Service
public class Answers {

    private final JdbcClient jdbc;
    private final QuestionTable questions;
    private final AnswerTable answers;
    private final Access access;
    private final DiscussionThrottle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answers(
            JdbcClient jdbc,
            QuestionTable questions,
            AnswerTable answers,
            Access access,
            DiscussionThrottle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.answers = answers;
        this.access = access;
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The asker may answer, too: people find out by themselves, and others want to know. */
    public Posting answer(LearnerId author, QuestionId question, Message text) {
        var asked = questions.visible(author, question);
        if (asked.isEmpty()) {
            return new Posting.NotThere();
        }
        return throttle.countAnswer(author).<Posting>map(Posting.TooOften::new).orElseGet(() -> {
            transaction.executeWithoutResult(_ -> store(author, asked.get(), text));
            return new Posting.Posted(question);
        });
    }

    /** Says that this answer is the right one, instead of another; for the asker and instructors only. */
    public void accept(LearnerId reader, AnswerId id) {
        transaction.executeWithoutResult(_ -> answers.find(id)
                .filter(answer -> answer.hidden().isEmpty())
                .ifPresent(answer -> questions
                        .visible(reader, answer.question())
                        .filter(asked -> mayAccept(reader, asked))
                        .ifPresent(asked -> settle(asked, answer, reader))));
    }

    private void store(LearnerId author, QuestionRow question, Message text) {
        var id = AnswerId.random();
        jdbc.sql("insert into answer (answer_id, question_id, learner_id, text, answered_at) values (?, ?, ?, ?, ?)")
                .params(id.id(), question.id().id(), author.id(), text.markdown(), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(
                new QuestionAnswered(question.id(), id, question.exercise(), waiting(question.id(), author)));
    }

    private List<LearnerId> waiting(QuestionId question, LearnerId author) {
        return jdbc.sql("""
                        select learner_id from question where question_id = :question and learner_id <> :author
                        union
                        select learner_id from same_question where question_id = :question and learner_id <> :author
                        """)
                .param("question", question.id())
                .param("author", author.id())
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .list();
    }

    private boolean mayAccept(LearnerId reader, QuestionRow question) {
        return question.asker().equals(reader) || access.isInstructor(reader);
    }

    /** First the former one goes: there is one at a time. */
    private void settle(QuestionRow question, AnswerTable.Row answer, LearnerId by) {
        jdbc.sql("update answer set accepted_at = null where question_id = ? and answer_id <> ?")
                .params(question.id().id(), answer.id().id())
                .update();
        var changed = jdbc.sql("update answer set accepted_at = ? where answer_id = ? and accepted_at is null")
                .params(Timestamp.from(clock.instant()), answer.id().id())
                .update();
        if (changed == 1) {
            events.publishEvent(
                    new AnswerAccepted(question.id(), answer.id(), question.exercise(), answer.author(), by));
        }
    }
}
