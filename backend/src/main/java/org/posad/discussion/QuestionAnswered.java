package org.posad.discussion;

import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/**
 * There is an answer.
 *
 * @param waiting whoever asked the question or found it to be their own, except for the one who answered
 */
public record QuestionAnswered(QuestionId question, AnswerId answer, ExerciseId exercise, List<LearnerId> waiting) {}
