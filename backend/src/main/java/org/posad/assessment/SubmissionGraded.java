package org.posad.assessment;

import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/** A submission has its verdict, once and for all. */
public record SubmissionGraded(SubmissionId submission, LearnerId learner, ExerciseId exercise, boolean passed) {}
