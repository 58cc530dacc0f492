package org.posad.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Mutability;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A learner's answer to an exercise, from its arrival to its verdict. */
@Entity
@DynamicUpdate
class Submission extends AbstractAggregateRoot<Submission> {

    /** Where it is; the order is that of its life. */
    enum State {
        WAITING,
        RUNNING,
        GRADED,
        REPLACED,
        SET_ASIDE
    }

    @EmbeddedId
    @EmbeddedColumnNaming("submission_%s")
    private SubmissionId id;

    @Embedded
    @EmbeddedColumnNaming("learner_%s")
    private LearnerId learner;

    @Embedded
    @AttributeOverride(name = "path", column = @Column(name = "exercise"))
    private ExerciseId exercise;

    @Embedded
    private Work work;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int delays;
    private int faults;
    private int tests;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    @Mutability(Immutability.class)
    private @Nullable Results progress;

    private @Nullable UUID replacedBy;

    @Embedded
    private @Nullable Grade grade;

    @Version
    private int version;

    /** A list of records, wrapped: Hibernate takes a bare list for an array. */
    record Results(List<TestResult> tests) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Submission() {}

    Submission(SubmissionId id, LearnerId learner, GradedExercise exercise, int tests, SourceCode source, Instant now) {
        this.id = id;
        this.learner = learner;
        this.exercise = exercise.exercise().id();
        this.tests = tests;
        this.work = Work.of(source, exercise);
        this.receivedAt = now;
    }

    SubmissionId id() {
        return id;
    }

    LearnerId learner() {
        return learner;
    }

    SourceCode source() {
        return work.source();
    }

    Instant receivedAt() {
        return receivedAt;
    }

    int delays() {
        return delays;
    }

    int faults() {
        return faults;
    }

    boolean isFor(ExerciseId other) {
        return exercise.equals(other);
    }

    boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** The work to be done, unless it is done already, or by a newer attempt. A run that was cut off begins anew. */
    Optional<Assignment> begin() {
        if (!isOpen()) {
            return Optional.empty();
        }
        state = State.RUNNING;
        progress = null;
        return Optional.of(new Assignment(exercise, work.release(), work.source()));
    }

    /** What is to be run, and against which tests. */
    record Assignment(ExerciseId exercise, int release, SourceCode source) {}

    void advance(List<TestResult> soFar) {
        if (state == State.RUNNING) {
            progress = new Results(soFar);
        }
    }

    /** Two workers may come to an end; the first verdict stands. */
    void grade(Verdict verdict, String toolchain, Instant now) {
        if (!isOpen()) {
            return;
        }
        this.state = State.GRADED;
        this.grade = Grade.of(verdict, toolchain, now);
        this.progress = null;
        registerEvent(new SubmissionGraded(id, learner, exercise, grade.passed(), receivedAt));
    }

    /** The sandbox could not do its part; it waits for another try, and it is nobody's fault. */
    void delay() {
        if (isOpen()) {
            state = State.WAITING;
            progress = null;
            delays++;
        }
    }

    /** Our own code has failed on it. */
    void stumble() {
        delay();
        faults++;
    }

    void setAside() {
        if (isOpen()) {
            state = State.SET_ASIDE;
            progress = null;
        }
    }

    /** Gives way to a newer attempt, if it has not been taken up yet. */
    boolean giveWayTo(SubmissionId newer) {
        if (state != State.WAITING) {
            return false;
        }
        state = State.REPLACED;
        replacedBy = newer.id();
        return true;
    }

    /** Whole, hidden tests included. */
    Grading grading(int ahead) {
        return switch (state) {
            case WAITING -> new Grading.Queued(ahead, delays > 0);
            case RUNNING -> new Grading.Running(progress == null ? List.of() : progress.tests(), tests);
            case GRADED -> new Grading.Graded(Objects.requireNonNull(grade).verdict());
            case REPLACED -> new Grading.Replaced(new SubmissionId(Objects.requireNonNull(replacedBy)));
            case SET_ASIDE -> new Grading.SetAside();
        };
    }
}
