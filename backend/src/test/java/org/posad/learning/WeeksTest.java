package org.posad.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posad.BackendTest;
import org.posad.accounts.LearnerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class WeeksTest {

    private static final ZoneId THERE = ZoneId.of("Asia/Vladivostok");

    @Autowired
    private Weeks weeks;

    @Autowired
    private JdbcClient jdbc;

    private final LearnerId ada = new LearnerId(UUID.randomUUID());

    @BeforeEach
    void aCourseBegun() {
        jdbc.sql("insert into enrolment (learner_id, course, last_opened_at) values (:ada, 'tour', now())")
                .param("ada", ada.id())
                .update();
    }

    @Test
    void beginWithoutAGoal() {
        assertThat(now()).isEqualTo(new WeekReading(0, Optional.empty(), false, new Streak(0, 1)));
    }

    @Test
    void countWhatIsSolvedSinceMonday() {
        solved("greet", "now()");
        solved("add", "now() - interval '7 days'");
        solved("old", "null");
        weeks.aimFor(ada, 1);
        assertThat(now().solved()).isEqualTo(1);
        assertThat(now().isReached()).isTrue();
        assertThat(now().streak().weeks()).isEqualTo(2);
    }

    @Test
    void haveAGoalThatCanBeChangedAndLeft() {
        weeks.aimFor(ada, 3);
        weeks.aimFor(ada, 5);
        assertThat(now().goal()).contains(5);
        assertThat(now().isReached()).isFalse();
        weeks.aimForNothing(ada);
        assertThat(now().goal()).isEmpty();
    }

    @Test
    void canBeTakenOffAndTakenUpAgain() {
        weeks.takeOff(ada, THERE);
        weeks.takeOff(ada, THERE);
        assertThat(now().off()).isTrue();
        weeks.comeBack(ada, THERE);
        assertThat(now().off()).isFalse();
    }

    @Test
    void takeNoGoalThatIsNone() {
        assertThatThrownBy(() -> weeks.aimFor(ada, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weeks.aimFor(ada, 51)).isInstanceOf(IllegalArgumentException.class);
    }

    private WeekReading now() {
        return weeks.now(ada, THERE);
    }

    private void solved(String exercise, String at) {
        jdbc.sql("insert into solved_exercise (learner_id, course, exercise, solved_at) values (:ada, 'tour', :what, "
                        + at + ")")
                .param("ada", ada.id())
                .param("what", exercise)
                .update();
    }
}
