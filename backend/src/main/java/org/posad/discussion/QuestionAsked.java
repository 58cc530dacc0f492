package org.posad.discussion;

import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/** Somebody is stuck and asks. */
public record QuestionAsked(QuestionId question, LearnerId asker, ExerciseId exercise) {}
