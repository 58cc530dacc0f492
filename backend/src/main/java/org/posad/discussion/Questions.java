package org.posad.discussion;

import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions as they are read: by whoever has solved the exercise, has asked about it as well, or is an instructor. One's
 * own can always be read.
 */
@Service
@Transactional(readOnly = true)
public class Questions {

    private final QuestionTable table;
    private final AnswerTable answers;
    private final Attachments attachments;
    private final Authors authors;
    private final Access access;

    Questions(QuestionTable table, AnswerTable answers, Attachments attachments, Authors authors, Access access) {
        this.table = table;
        this.answers = answers;
        this.attachments = attachments;
        this.authors = authors;
        this.access = access;
    }

    public boolean mayRead(LearnerId reader, ExerciseId exercise) {
        return access.mayRead(reader, exercise);
    }

    /** About that exercise, the newest first. */
    public List<Question> of(LearnerId reader, ExerciseId exercise) {
        return table.visible(reader, exercise).stream()
                .map(row -> row.by(authors.of(reader, row.asker())))
                .toList();
    }

    /** Nothing where there is no such question, or it is not for this reader. */
    public Optional<Conversation> conversation(LearnerId reader, QuestionId id) {
        return table.visible(reader, id).map(row -> {
            var instructor = access.isInstructor(reader);
            return new Conversation(
                    row.by(authors.of(reader, row.asker())),
                    attachments.of(id),
                    answers.to(id, reader, instructor).stream()
                            .map(answer -> answer.by(authors.of(reader, answer.author())))
                            .toList(),
                    instructor || row.asker().equals(reader),
                    instructor);
        });
    }
}
