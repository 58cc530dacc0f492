package org.posad.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.posad.teaching.Gradebook.Page;
import org.posad.teaching.GradebookOrder.Column;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class TeachingTest {

    private static final String SECTION = "words";
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    private Path folder;

    @Autowired
    private PublishedCourse publishing;

    @Autowired
    private People people;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Membership membership;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Members members;

    @Autowired
    private Insight insight;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final CourseId course = new CourseId("words-" + UUID.randomUUID());

    private LearnerId ivan = new LearnerId(UUID.randomUUID());
    private LearnerId anna = ivan;
    private LearnerId boris = ivan;

    @BeforeEach
    void aTeacherAndTwoStudents() throws IOException {
        publishing.publish(CourseOnDisk.in(folder, course.slug()));
        ivan = people.instructor("Ivan");
        anna = people.student("Анна");
        boris = people.student("Boris");
    }

    @Test
    void aGroupIsOpenedByInstructorsOnly() {
        assertThat(cohorts.open(anna, course, new CohortName("Mine"))).isEmpty();
        assertThat(cohorts.taughtBy(anna)).isEmpty();
        assertThat(cohorts.taughtBy(ivan, group().id())).isPresent();
    }

    @Test
    void whoHoldsTheInvitationJoinsOnce() {
        var group = group();
        join(group, anna);
        join(group, anna);
        assertThat(reread(group).members()).isEqualTo(1);
        assertThat(membership.of(anna)).extracting(Membership.Group::name).containsExactly("Autumn");
        assertThat(membership.join(anna, "no-such-invitation")).isEmpty();
    }

    @Test
    void aRenewedInvitationShutsTheOldOneOut() {
        var group = group();
        cohorts.renewInvitation(anna, group.id());
        assertThat(membership.invitedBy(group.invitation())).isPresent();
        cohorts.renewInvitation(ivan, group.id());
        assertThat(membership.invitedBy(group.invitation())).isEmpty();
        assertThat(membership.invitedBy(reread(group).invitation())).isPresent();
    }

    @Test
    void onlyTeachersOfTheGroupSeeItsWork() {
        var group = group();
        join(group, anna);
        var olga = people.instructor("Olga");
        assertThat(cohorts.taughtBy(olga, group.id())).isEmpty();
        assertThat(gradebook.rows(olga, group, "", Page.WHOLE)).isEmpty();
        assertThat(gradebook.rows(anna, group, "", Page.WHOLE)).isEmpty();
        assertThat(gradebook.size(olga, group, "")).isZero();
        assertThat(insight.difficulties(olga, group)).isEmpty();
        assertThat(insight.quiet(olga, group)).isEmpty();
        assertThat(cohorts.share(ivan, group.id(), anna)).isFalse();
        assertThat(cohorts.share(ivan, group.id(), olga)).isTrue();
        assertThat(gradebook.rows(olga, group, "", Page.WHOLE)).hasSize(1);
    }

    @Test
    void theGradebookCountsWhatWasHandedIn() {
        var group = group();
        join(group, anna);
        join(group, boris);
        handedIn(anna, "greet", false, NOON);
        handedIn(anna, "greet", true, NOON.plusSeconds(60));
        var repeated = handedIn(anna, "greet", true, NOON.plusSeconds(120));
        tell(repeated);
        await().untilAsserted(() -> assertThat(line(group, anna).lastAt()).contains(NOON.plusSeconds(120)));
        assertThat(line(group, anna))
                .extracting(GradebookRow::solved, GradebookRow::tries, GradebookRow::late)
                .containsExactly(1, 2, 0);
        assertThat(line(group, anna).points()).isPositive();
        assertThat(line(group, boris).lastAt()).isEmpty();
    }

    @Test
    void theGradebookIsSortedFilteredAndCutIntoPages() {
        var group = group();
        join(group, anna);
        join(group, boris);
        handedIn(anna, "greet", true, NOON);
        await().untilAsserted(() -> assertThat(line(group, anna).solved()).isEqualTo(1));
        var best = new Page(new GradebookOrder(Column.POINTS, true), 0, 1);
        assertThat(gradebook.rows(ivan, group, "", best))
                .extracting(GradebookRow::member)
                .containsExactly(anna);
        assertThat(gradebook.rows(ivan, group, "", new Page(best.order(), 1, 1)))
                .extracting(GradebookRow::member)
                .containsExactly(boris);
        assertThat(gradebook.rows(ivan, group, "аНН", Page.WHOLE))
                .extracting(GradebookRow::member)
                .containsExactly(anna);
        assertThat(gradebook.size(ivan, group, "%")).isZero();
    }

    @Test
    void whatComesAfterItsDeadlineIsLateUnlessThereIsAnExtension() {
        var group = group();
        join(group, anna);
        join(group, boris);
        deadlines.set(ivan, group.id(), SECTION, NOON);
        deadlines.extend(ivan, group.id(), boris, SECTION, NOON.plus(Duration.ofDays(1)));
        handedIn(anna, "greet", true, NOON.plusSeconds(1));
        handedIn(boris, "greet", true, NOON.plusSeconds(1));
        await().untilAsserted(() -> assertThat(line(group, anna).late()).isEqualTo(1));
        await().untilAsserted(() -> assertThat(line(group, boris).solved()).isEqualTo(1));
        assertThat(line(group, boris).late()).isZero();
    }

    @Test
    void aMembersWorkIsSeenExerciseByExercise() {
        var group = group();
        join(group, anna);
        deadlines.set(ivan, group.id(), SECTION, NOON);
        handedIn(anna, "greet", true, NOON.plusSeconds(1));
        await().untilAsserted(() -> assertThat(work(group).lines())
                .extracting(MemberWork.Line::tries, MemberWork.Line::late)
                .containsExactly(tuple(1, true), tuple(0, false)));
        deadlines.extend(ivan, group.id(), anna, SECTION, NOON.plusSeconds(9));
        assertThat(work(group).lines().getFirst().late()).isFalse();
        assertThat(deadlines.extensions(ivan, group.id(), anna)).containsOnlyKeys(SECTION);
        deadlines.retract(ivan, group.id(), anna, SECTION);
        assertThat(work(group).lines().getFirst().late()).isTrue();
        assertThat(members.work(boris, group, anna)).isEmpty();
        members.dismiss(boris, group.id(), anna);
        assertThat(reread(group).members()).isEqualTo(1);
        members.dismiss(ivan, group.id(), anna);
        assertThat(members.work(ivan, group, anna)).isEmpty();
    }

    @Test
    void membersSeeTheirNextDeadlines() {
        var group = group();
        join(group, anna);
        var soon = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        deadlines.set(anna, group.id(), SECTION, soon);
        assertThat(deadlines.ahead(anna)).isEmpty();
        deadlines.set(ivan, group.id(), SECTION, soon);
        assertThat(deadlines.ahead(anna)).containsExactly(new Deadlines.Ahead("Autumn", course, SECTION, soon));
        assertThat(deadlines.of(ivan, group.id())).containsEntry(SECTION, soon);
        deadlines.lift(ivan, group.id(), SECTION);
        assertThat(deadlines.ahead(anna)).isEmpty();
    }

    @Test
    void insightTellsWhereAGroupGetsStuckAndWhoIsSilent() {
        var group = group();
        join(group, anna);
        join(group, boris);
        handedIn(anna, "greet", false, NOON);
        handedIn(anna, "greet", true, NOON.plusSeconds(60));
        handedIn(boris, "greet", false, NOON.plusSeconds(30));
        await().untilAsserted(() -> assertThat(insight.difficulties(ivan, group))
                .contains(new Insight.Difficulty(ExerciseId.of(course, "greet"), 2, 1, 2.0)));
        assertThat(insight.difficulties(ivan, group))
                .contains(new Insight.Difficulty(ExerciseId.of(course, "add"), 0, 0, 0.0));
        assertThat(insight.quiet(ivan, group)).extracting(Insight.Quiet::name).containsExactly("Boris", "Анна");
    }

    @Test
    void namesOfGroupsAreLines() {
        assertThat(CohortName.parse("  ")).isEmpty();
        assertThat(CohortName.parse("a\nb")).isEmpty();
        assertThat(CohortName.parse("x".repeat(101))).isEmpty();
        assertThat(CohortName.parse(" Осень ")).contains(new CohortName("Осень"));
        assertThatThrownBy(() -> new CohortName("")).isInstanceOf(IllegalArgumentException.class);
    }

    private Cohort group() {
        var id = cohorts.open(ivan, course, new CohortName("Autumn")).orElseThrow();
        return cohorts.taughtBy(ivan, id).orElseThrow();
    }

    private MemberWork work(Cohort group) {
        return members.work(ivan, group, anna).orElseThrow();
    }

    private Cohort reread(Cohort group) {
        return cohorts.taughtBy(ivan, group.id()).orElseThrow();
    }

    private void join(Cohort group, LearnerId learner) {
        assertThat(membership.join(learner, group.invitation())).isPresent();
    }

    private GradebookRow line(Cohort group, LearnerId member) {
        return gradebook.rows(ivan, group, "", Page.WHOLE).stream()
                .filter(line -> line.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private SubmissionGraded handedIn(LearnerId learner, String exercise, boolean passed, Instant at) {
        var graded = new SubmissionGraded(
                new SubmissionId(UUID.randomUUID()), learner, ExerciseId.of(course, exercise), passed, at);
        tell(graded);
        return graded;
    }

    private void tell(SubmissionGraded graded) {
        transaction.executeWithoutResult(_ -> events.publishEvent(graded));
    }
}
