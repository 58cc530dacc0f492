package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Grading;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionId;
import org.posad.assessment.Submissions;
import org.posad.assessment.Verdict;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise;
import org.posad.catalog.Lesson;
import org.posad.catalog.LessonId;
import org.posad.catalog.SourceFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class LearnerJourneyIT {

    private static final CourseId COURSE = new CourseId("python-first-steps");
    private static final String NAME = "Анна Łukasiewicz";
    private static final int LESSONS_IN_THE_PAGE = 4;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Courses courses;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Submissions submissions;

    /** The main job: from the front page to a certificate that a stranger checks in a window of their own. */
    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void fromSigningUpToACertificateThatAStrangerVerifies(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        var course = courses.course(COURSE).orElseThrow();

        anna.signsUp(NAME);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(course.title().in(words.language())))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("course.start")))
                .click();
        meetsAMistakeAndUnderstandsIt(anna, words);
        var here = course.lessons().limit(LESSONS_IN_THE_PAGE).toList();
        here.forEach(lesson -> solvesTheFirst(anna, lesson));
        solvesTheOthersElsewhere(anna, course, here);
        earnsACertificate(anna, words, course);
    }

    private void meetsAMistakeAndUnderstandsIt(Learner anna, Words words) {
        var greet = courses.graded(ExerciseId.of(COURSE, "greet")).orElseThrow();
        var mistake = greet.mistakes().getFirst();
        var wrong = greet.wrong().values().stream()
                .filter(solution -> mistake.id().equals(solution.mistake()))
                .findFirst()
                .orElseThrow();
        var lesson = courses.lesson(LessonId.of(COURSE, "variables")).orElseThrow();

        anna.opens(lesson, greet.exercise());
        anna.writes(wrong.files().getFirst().content());
        anna.submits();
        anna.reads(mistake.explanation().in(words.language()));
    }

    private void solvesTheFirst(Learner anna, Lesson lesson) {
        firstWithAnEditor(lesson).ifPresent(exercise -> solves(anna, lesson, exercise));
    }

    private void solves(Learner anna, Lesson lesson, Exercise exercise) {
        anna.opens(lesson, exercise);
        anna.writes(solution(exercise).getFirst().content());
        anna.submits();
        anna.seesAccepted();
    }

    private static Optional<Exercise> firstWithAnEditor(Lesson lesson) {
        return lesson.exercises().stream()
                .filter(exercise -> exercise.kind() == Exercise.Kind.IO || exercise.kind() == Exercise.Kind.UNIT)
                .findFirst();
    }

    /** On another device, so to speak: in the page a whole course would take minutes, and show nothing new. */
    private void solvesTheOthersElsewhere(Learner anna, Course course, List<Lesson> here) {
        var id = accounts.credentials(anna.email()).orElseThrow().account().id();
        var solved = here.stream()
                .flatMap(lesson -> firstWithAnEditor(lesson).stream())
                .toList();
        var sent = course.exercises()
                .filter(exercise -> !solved.contains(exercise))
                .map(exercise -> submissions.submit(id, exercise.id(), new SourceCode(solution(exercise))))
                .toList();
        await().atMost(Duration.ofMinutes(3)).until(() -> sent.stream().allMatch(each -> isAccepted(id, each)));
    }

    private boolean isAccepted(LearnerId learner, SubmissionId submission) {
        return submissions.gradingOf(learner, submission) instanceof Grading.Graded(Verdict.Accepted _);
    }

    private void earnsACertificate(Learner anna, Words words, Course course) {
        anna.wantsACertificate(NAME);
        var card = anna.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words.of("home.certificate.page")));
        for (var reload = 0; reload < 20 && card.count() == 0; reload++) {
            anna.page().waitForTimeout(500);
            anna.page().reload();
            anna.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words.of("home.title")))
                    .waitFor();
        }
        var address = Objects.requireNonNull(card.first().getAttribute("href"));

        var stranger = chromium.window(words.language(), 360);
        stranger.navigate("http://localhost:%d/%s".formatted(port, address));
        assertThat(stranger.getByText(NAME).first()).isVisible();
        assertThat(stranger.getByText(course.title().in(words.language())).first())
                .isVisible();
    }

    private List<SourceFile> solution(Exercise exercise) {
        return courses.graded(exercise.id()).map(GradedExercise::solution).orElseThrow();
    }
}
