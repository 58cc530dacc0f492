package org.posad.learning;

import org.posad.accounts.LearnerId;
import org.posad.catalog.LessonId;

/** A learner has solved all exercises of a lesson. */
public record LessonCompleted(LearnerId learner, LessonId lesson) {}
