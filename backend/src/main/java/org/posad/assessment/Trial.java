package org.posad.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Mutability;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonType;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;

/** A learner's program on input of their own. */
@Entity
@DynamicUpdate
class Trial {

    @EmbeddedId
    @EmbeddedColumnNaming("trial_%s")
    private TrialId id;

    @Embedded
    @EmbeddedColumnNaming("learner_%s")
    private LearnerId learner;

    @Embedded
    @AttributeOverride(name = "path", column = @Column(name = "exercise"))
    private ExerciseId exercise;

    private int release;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    @Mutability(Immutability.class)
    private SourceCode source;

    private String input;

    @SuppressWarnings("UnusedVariable") // what is too many, and what is too old, is asked in SQL
    private Instant receivedAt;

    private int delays;
    private int faults;

    @JdbcType(PostgreSQLJsonPGObjectJsonType.class)
    @Mutability(Immutability.class)
    private @Nullable TrialState result;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Trial() {}

    Trial(TrialId id, LearnerId learner, Setting setting, Instant now) {
        this.id = id;
        this.learner = learner;
        this.exercise = setting.exercise();
        this.release = setting.release();
        this.source = setting.source();
        this.input = setting.input();
        this.receivedAt = now;
    }

    /** What is to be run, and on what. */
    record Setting(ExerciseId exercise, int release, SourceCode source, String input) {}

    TrialId id() {
        return id;
    }

    LearnerId learner() {
        return learner;
    }

    Setting setting() {
        return new Setting(exercise, release, source, input);
    }

    boolean isOpen() {
        return result == null;
    }

    /** Two workers may come to an end; the first result stands. */
    void finish(TrialState result) {
        if (isOpen()) {
            this.result = result;
        }
    }

    int delay() {
        return ++delays;
    }

    int stumble() {
        delays++;
        return ++faults;
    }

    TrialState state() {
        return result == null ? new TrialState.Waiting(delays > 0) : result;
    }
}
