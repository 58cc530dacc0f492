package org.posad.learning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.Course;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A learner in a course: what is solved, and where they were. */
@Entity
class Enrolment extends AbstractAggregateRoot<Enrolment> {

    @EmbeddedId
    private EnrolmentId id;

    private @Nullable String lastLesson;

    @SuppressWarnings("UnusedVariable") // the list of begun courses is sorted by it, in SQL
    private Instant lastOpenedAt;

    private @Nullable Instant completedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "solved_exercise",
            joinColumns = {@JoinColumn(name = "learner_id"), @JoinColumn(name = "course")})
    @Column(name = "exercise")
    private Set<String> solved = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Enrolment() {}

    Enrolment(EnrolmentId id, Instant now) {
        this.id = id;
        this.lastOpenedAt = now;
    }

    void open(LessonId lesson, Instant now) {
        lastLesson = lesson.slug();
        lastOpenedAt = now;
    }

    /** Solving twice counts once. What it completes is told once, too. */
    void solve(ExerciseId exercise, Course course, Instant now) {
        if (!solved.add(exercise.slug())) {
            return;
        }
        course.lessons()
                .filter(lesson -> holds(lesson, exercise) && isFinished(lesson))
                .forEach(lesson -> registerEvent(new LessonCompleted(id.learner(), lesson.id())));
        if (completedAt == null && course.certificate().metIn(course, each -> solved.contains(each.slug()))) {
            completedAt = now;
            registerEvent(new CourseCompleted(id.learner(), course.id()));
        }
    }

    CourseProgress progressIn(Course course) {
        return new CourseProgressReading(course, Set.copyOf(solved), Optional.ofNullable(lastLesson))
                .read(completedAt != null);
    }

    EnrolmentId id() {
        return id;
    }

    private boolean isFinished(Lesson lesson) {
        return lesson.exercises().stream().allMatch(this::isSolved);
    }

    private boolean isSolved(Exercise exercise) {
        return solved.contains(exercise.id().slug());
    }

    private static boolean holds(Lesson lesson, ExerciseId exercise) {
        return lesson.exercises().stream().anyMatch(each -> each.id().equals(exercise));
    }
}
