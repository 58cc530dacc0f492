package org.posad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.posad.assessment.Exercises.ECHO;
import static org.posad.assessment.Exercises.english;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.accounts.LearnerId;
import org.posad.catalog.Text;
import org.posad.teaching.People;
import org.springframework.beans.factory.annotation.Autowired;

@AssessmentTest
class MistakeGroupsTest {

    private static final MistakeExplanation EXPLANATION = new MistakeExplanation(english("Print what you read."));

    @Autowired
    private MistakeGroups groups;

    @Autowired
    private Submissions submissions;

    @Autowired
    private GradingFeed feed;

    @Autowired
    private People people;

    private final LearnerId anna = new LearnerId(UUID.randomUUID());
    private final LearnerId boris = new LearnerId(UUID.randomUUID());
    /** What nobody else prints: the tests of this module share a course. */
    private final String word = UUID.randomUUID().toString();

    private LearnerId ivan = anna;

    @BeforeEach
    void anInstructor() {
        ivan = people.instructor("Ivan");
    }

    @Test
    void thoseWhoFailAlikeAreAGroup() {
        fails(anna, "say " + word);
        fails(anna, "say " + word);
        fails(boris, "say " + word + "\n");
        var group = ours();
        assertThat(group.people()).isEqualTo(2);
        assertThat(group.exercise()).isEqualTo(ECHO);
        assertThat(group.samples()).extracting(SourceCode::main).containsExactly("say " + word + "\n", "say " + word);
        assertThat(group.explanation()).isEmpty();
    }

    @Test
    void whatHiddenTestsHoldIsNotShownToInstructorsEither() {
        fails(anna, "say " + word);
        assertThat(ours().verdict().tests())
                .extracting(TestResult::outcome)
                .containsExactly(new Outcome.WrongOutput("hello\n", word + "\n"), new Outcome.WrongOutput("", ""));
    }

    @Test
    void oneExplanationReachesAllWhoHaveFailedAndAllWhoWill() {
        var before = fails(anna, "say " + word);
        assertThat(explanationOf(anna, before)).isNull();
        assertThat(explains(ivan)).isTrue();
        var after = fails(boris, "say " + word);
        assertThat(explanationOf(anna, before)).isEqualTo(EXPLANATION.text());
        assertThat(explanationOf(boris, after)).isEqualTo(EXPLANATION.text());
    }

    @Test
    void anotherExplanationTakesThePlaceOfTheFirst() {
        var failed = fails(anna, "say " + word);
        explains(ivan);
        var group = explained();
        var better = new MistakeExplanation(english("Print the word itself."));
        groups.explain(ivan, group.exercise(), group.behaviour(), better);
        assertThat(explanationOf(anna, failed)).isEqualTo(better.text());
        assertThat(explained().explanation()).contains(better.text());
    }

    @Test
    void onlyInstructorsAndAdministratorsSeeAndExplain() {
        fails(anna, "say " + word);
        var student = people.student("Boris");
        assertThat(groups.unexplained(student, ECHO.course(), 1_000)).isEmpty();
        assertThat(explains(student)).isFalse();
        assertThat(groups.unexplained(people.administrator("Olga"), ECHO.course(), 1_000))
                .isNotEmpty();
    }

    @Test
    void whatNobodyDoesCannotBeExplained() {
        assertThat(groups.explain(ivan, ECHO, new Behaviour("0".repeat(64)), EXPLANATION))
                .isFalse();
    }

    @Test
    void openPagesHearOfIt() {
        var failed = fails(anna, "say " + word);
        var heard = new CopyOnWriteArrayList<UUID>();
        try (var _ = feed.follow(anna, heard::add)) {
            assertThat(explains(ivan)).isTrue();
            await().untilAsserted(() -> assertThat(heard).contains(failed.id()));
        }
    }

    @Test
    void programsThatDoNotStartAreGroupedToo() {
        var failed = fails(anna, "syntax");
        assertThat(unexplained())
                .anySatisfy(group -> assertThat(group.verdict()).isInstanceOf(Verdict.DoesNotCompile.class));
        assertThat(explanationOf(anna, failed)).isNull();
    }

    private SubmissionId fails(LearnerId learner, String program) {
        var id = submissions.submit(learner, ECHO, SourceCode.of("main.py", program));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> submissions.gradingOf(learner, id) instanceof Grading.Graded);
        return id;
    }

    private @Nullable Text explanationOf(LearnerId learner, SubmissionId id) {
        var verdict = ((Grading.Graded) submissions.gradingOf(learner, id)).verdict();
        return switch (verdict) {
            case Verdict.Rejected rejected -> rejected.explanation();
            case Verdict.DoesNotCompile refused -> refused.explanation();
            case Verdict.Accepted _ -> throw new AssertionError("It has passed");
        };
    }

    private boolean explains(LearnerId person) {
        return groups.explain(person, ECHO, ours().behaviour(), EXPLANATION);
    }

    private MistakeGroup ours() {
        return ours(unexplained());
    }

    private MistakeGroup explained() {
        return ours(groups.explained(ivan, ECHO.course(), 1_000));
    }

    private List<MistakeGroup> unexplained() {
        return groups.unexplained(ivan, ECHO.course(), 1_000);
    }

    private MistakeGroup ours(List<MistakeGroup> all) {
        return all.stream()
                .filter(group -> group.samples().getFirst().main().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
