package org.posad.learning;

import java.util.List;
import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;
import org.posad.catalog.LessonId;
import org.springframework.stereotype.Service;

/** How far learners have come. */
@Service
public class Progress {

    Progress() {}

    /** The learner has opened a lesson: the place to continue at. The first lesson opened begins the course. */
    public void open(LearnerId learner, LessonId lesson) {
        throw new UnsupportedOperationException();
    }

    public CourseProgress of(LearnerId learner, CourseId course) {
        throw new UnsupportedOperationException();
    }

    /** The courses that the learner has begun, the last opened first. */
    public List<CourseProgress> begun(LearnerId learner) {
        throw new UnsupportedOperationException();
    }
}
