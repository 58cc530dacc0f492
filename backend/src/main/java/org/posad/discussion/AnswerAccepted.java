package org.posad.discussion;

import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/** An answer has turned out to be the right one. */
public record AnswerAccepted(
        QuestionId question, AnswerId answer, ExerciseId exercise, LearnerId author, LearnerId acceptedBy) {}
