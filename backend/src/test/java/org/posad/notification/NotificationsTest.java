package org.posad.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posad.BackendTest;
import org.posad.accounts.LearnerErased;
import org.posad.accounts.LearnerId;
import org.posad.catalog.ExerciseId;
import org.posad.certification.CertificateId;
import org.posad.certification.CertificateIssued;
import org.posad.discussion.Answer;
import org.posad.discussion.AnswerId;
import org.posad.discussion.Answers;
import org.posad.discussion.Classroom;
import org.posad.discussion.Message;
import org.posad.discussion.QuestionId;
import org.posad.discussion.Questions;
import org.posad.discussion.SimilarQuestions;
import org.posad.teaching.Announcements;
import org.posad.teaching.CohortName;
import org.posad.teaching.Cohorts;
import org.posad.teaching.Membership;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class NotificationsTest {

    private static final Message SO = new Message("Put `name` into the text.");

    @TempDir
    private Path folder;

    @Autowired
    private Classroom classroom;

    @Autowired
    private Questions questions;

    @Autowired
    private SimilarQuestions similar;

    @Autowired
    private Answers answers;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Membership membership;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Notifications notifications;

    private LearnerId anna = new LearnerId(UUID.randomUUID());
    private Classroom.Cast cast = new Classroom.Cast(new ExerciseId("a/b"), anna, anna, anna, anna);

    @BeforeEach
    void aCourseAndItsPeople() throws IOException {
        cast = classroom.open(folder);
        anna = cast.anna();
    }

    @Test
    void whoWaitsForAnAnswerIsTold() {
        var question = asked();
        similar.join(cast.eve(), question);
        answers.answer(cast.boris(), question, SO);
        for (var person : List.of(anna, cast.eve())) {
            await().untilAsserted(() -> assertThat(notifications.unread(person)).isEqualTo(1));
        }
        assertThat(notifications.unread(cast.boris())).isZero();
        assertThat(news(anna)).containsExactly(new News.QuestionAnswered(question, cast.greet()));
    }

    @Test
    void openingIsReading() {
        answers.answer(cast.boris(), asked(), SO);
        await().until(() -> notifications.unread(anna) == 1);
        assertThat(notifications.open(anna)).extracting(Notification::read).containsExactly(false);
        assertThat(notifications.unread(anna)).isZero();
        assertThat(notifications.open(anna)).extracting(Notification::read).containsExactly(true);
    }

    @Test
    void whoseAnswerIsAcceptedIsToldUnlessThroughThemselves() {
        var question = asked();
        answers.answer(cast.boris(), question, SO);
        answers.answer(anna, question, new Message("Found it."));
        var both = questions.conversation(anna, question).orElseThrow().answers();
        answers.accept(anna, id(both, false));
        answers.accept(anna, id(both, true));
        answers.accept(anna, id(both, false));
        await().untilAsserted(() ->
                assertThat(news(cast.boris())).containsExactly(new News.AnswerAccepted(question, cast.greet())));
        assertThat(news(anna)).doesNotHaveAnyElementsOfTypes(News.AnswerAccepted.class);
    }

    @Test
    void aCertificateIsToldOfOnce() {
        var issued = new CertificateIssued(
                new CertificateId("0".repeat(26)), anna, cast.greet().course());
        classroom.tell(issued);
        classroom.tell(issued);
        await().untilAsserted(() -> assertThat(news(anna))
                .containsExactly(new News.CertificateReady(issued.certificate(), issued.course())));
    }

    @Test
    void announcementsReachTheMembersOfTheGroup() {
        var ivan = cast.ivan();
        var id = cohorts.open(ivan, cast.greet().course(), new CohortName("Autumn"))
                .orElseThrow();
        membership.join(anna, cohorts.taughtBy(ivan, id).orElseThrow().invitation());
        announcements.post(ivan, id, "No lesson today.");
        await().untilAsserted(() -> assertThat(news(anna)).containsExactly(new News.Announced("Autumn")));
        assertThat(notifications.unread(cast.eve())).isZero();
    }

    @Test
    void whoLeavesIsForgotten() {
        answers.answer(cast.boris(), asked(), SO);
        await().until(() -> notifications.unread(anna) == 1);
        classroom.tell(new LearnerErased(anna));
        await().untilAsserted(() -> assertThat(notifications.unread(anna)).isZero());
    }

    private QuestionId asked() {
        return classroom.asked(anna, cast, "Why?");
    }

    private static AnswerId id(List<Answer> answers, boolean own) {
        return answers.stream()
                .filter(answer -> answer.author().you() == own)
                .map(Answer::id)
                .findFirst()
                .orElseThrow();
    }

    private List<News> news(LearnerId person) {
        return notifications.open(person).stream().map(Notification::news).toList();
    }
}
