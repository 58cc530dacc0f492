package org.posad.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;

/** A learner in a course; flat, because both parts are columns of the tables that hang on it. */
@Embeddable
record EnrolmentId(
        @Column(name = "learner_id") UUID learnerId,
        @Column(name = "course") String courseSlug) implements Serializable {

    static EnrolmentId of(LearnerId learner, CourseId course) {
        return new EnrolmentId(learner.id(), course.slug());
    }

    LearnerId learner() {
        return new LearnerId(learnerId);
    }

    CourseId course() {
        return new CourseId(courseSlug);
    }
}
