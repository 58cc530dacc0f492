package org.posad.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SubmissionGraded;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.LessonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far learners have come. */
@Service
@Transactional
public class Progress {

    private final EnrolmentRepository enrolments;
    private final Courses courses;
    private final Clock clock;

    Progress(EnrolmentRepository enrolments, Courses courses, Clock clock) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.clock = clock;
    }

    /** The learner has opened a lesson: the place to continue at. The first lesson opened begins the course. */
    public void open(LearnerId learner, LessonId lesson) {
        if (courses.lesson(lesson).isPresent()) {
            var enrolment = begun(learner, lesson.course());
            enrolment.open(lesson, clock.instant());
            enrolments.save(enrolment);
        }
    }

    /** Nothing solved, where the learner has not begun; nothing at all where there is no such course. */
    @Transactional(readOnly = true)
    public Optional<CourseProgress> of(LearnerId learner, CourseId course) {
        return courses.course(course)
                .map(published -> enrolments
                        .findById(EnrolmentId.of(learner, course))
                        .map(enrolment -> enrolment.progressIn(published))
                        .orElseGet(() -> untouched(published)));
    }

    /** The courses that the learner has begun, the last opened first. */
    @Transactional(readOnly = true)
    public List<CourseProgress> begun(LearnerId learner) {
        return enrolments.of(learner.id()).stream()
                .flatMap(enrolment -> courses.course(enrolment.id().course()).map(enrolment::progressIn).stream())
                .toList();
    }

    @ApplicationModuleListener
    void on(SubmissionGraded graded) {
        if (graded.passed()) {
            courses.course(graded.exercise().course())
                    .ifPresent(course -> solve(graded.learner(), graded.exercise(), course));
        }
    }

    private void solve(LearnerId learner, ExerciseId exercise, Course course) {
        var enrolment = begun(learner, course.id());
        enrolment.solve(exercise, course, clock.instant());
        enrolments.save(enrolment);
    }

    private Enrolment begun(LearnerId learner, CourseId course) {
        enrolments.begin(learner.id(), course.slug());
        return enrolments.lock(EnrolmentId.of(learner, course)).orElseThrow();
    }

    private static CourseProgress untouched(Course course) {
        return new CourseProgressReading(course, Set.of(), Optional.empty()).read(false);
    }
}
