package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.BackendTest;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SubmissionGraded;
import org.posad.assessment.SubmissionId;
import org.posad.catalog.CourseId;
import org.posad.catalog.CourseOnDisk;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.PublishedCourse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class ReviewsTest {

    @TempDir
    private Path folder;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PublishedCourse publishing;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());
    private final CourseId course = new CourseId("words-" + UUID.randomUUID());
    private final ExerciseId greet = ExerciseId.of(course, "greet");

    @BeforeEach
    void aPublishedCourse() throws IOException {
        publishing.publish(CourseOnDisk.in(folder, course.slug()));
    }

    @Test
    void nothingIsDueOfWhatWasNeverPractised() {
        assertThat(reviews.due(ada)).isEmpty();
        assertThat(reviews.begin(ada, course, "output")).isEmpty();
    }

    @Test
    void aSkillIsDueAFewDaysAfterItWasFirstPractised() {
        graded(true);
        assertThat(reviews.due(ada)).isEmpty();
        daysPass(3);
        assertThat(reviews.due(ada)).singleElement().satisfies(skill -> {
            assertThat(skill.skill()).isEqualTo("output");
            assertThat(skill.percent()).isBetween(80, 92);
        });
    }

    @Test
    void whatIsRecalledAtOnceLastsLongerThanBefore() {
        graded(true);
        daysPass(3);
        assertThat(reviews.begin(ada, course, "output")).contains(greet);
        graded(true);
        assertThat(reviews.due(ada)).isEmpty();
        assertThat(stability()).isGreaterThan(2.3065);
        assertThat(isMastered()).isTrue();
    }

    @Test
    void whatWasForgottenComesBackSoonerAndIsNotMastered() {
        graded(true);
        daysPass(3);
        reviews.begin(ada, course, "output");
        for (var attempt = 0; attempt < 3; attempt++) {
            graded(false);
        }
        graded(true);
        assertThat(stability()).isLessThan(2.3065);
        assertThat(isMastered()).isFalse();
    }

    @Test
    void newsThatComeTwiceCountOnce() {
        graded(true);
        daysPass(3);
        reviews.begin(ada, course, "output");
        var failed = new SubmissionGraded(new SubmissionId(UUID.randomUUID()), ada, greet, false, Instant.EPOCH);
        tell(failed);
        tell(failed);
        var failures = jdbc.sql("select failures from review where learner_id = :ada")
                .param("ada", ada.id())
                .query(Integer.class)
                .single();
        assertThat(failures).isEqualTo(1);
    }

    @Test
    void solvingAgainWithoutBeingAskedLeavesTheMemoryAsItIs() {
        graded(true);
        graded(true);
        assertThat(stability()).isEqualTo(2.3065);
    }

    private void graded(boolean passed) {
        tell(new SubmissionGraded(new SubmissionId(UUID.randomUUID()), ada, greet, passed, Instant.EPOCH));
    }

    /** And waits until every module has heard it. */
    private void tell(SubmissionGraded graded) {
        transaction.executeWithoutResult(_ -> events.publishEvent(graded));
        await().until(() -> jdbc.sql("select count(*) from event_publication where serialized_event like :id "
                                + "and completion_date is null")
                        .param("id", "%" + graded.submission().id() + "%")
                        .query(Long.class)
                        .single()
                == 0);
    }

    /** The past is moved, for the clock cannot be. */
    private void daysPass(int days) {
        jdbc.sql("update skill_memory set recalled_at = recalled_at - make_interval(days => :days), "
                        + "due_at = due_at - make_interval(days => :days) where learner_id = :ada")
                .param("days", days)
                .param("ada", ada.id())
                .update();
    }

    private double stability() {
        return jdbc.sql("select stability from skill_memory where learner_id = :ada")
                .param("ada", ada.id())
                .query(Double.class)
                .single();
    }

    private boolean isMastered() {
        return jdbc.sql("select mastered_at is not null from skill_memory where learner_id = :ada")
                .param("ada", ada.id())
                .query(Boolean.class)
                .single();
    }
}
