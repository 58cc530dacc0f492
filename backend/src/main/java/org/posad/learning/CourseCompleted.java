package org.posad.learning;

import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;

/** A learner has met a course's criteria for the first time. */
public record CourseCompleted(LearnerId learner, CourseId course) {}
