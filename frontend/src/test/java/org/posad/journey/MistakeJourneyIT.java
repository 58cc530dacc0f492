package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SourceCode;
import org.posad.assessment.Submissions;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.LessonId;
import org.posad.teaching.CohortName;
import org.posad.teaching.Cohorts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Students fail in a way that nobody foresaw; an instructor explains it once, and all of them read it. */
@PlatformTest
class MistakeJourneyIT {

    private static final CourseId COURSE = new CourseId("python-first-steps");
    private static final int OTHERS = 4;

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Courses courses;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Submissions submissions;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void anInstructorAnswersAllWhoMakeTheSameMistake(String language, int width) {
        var words = new Words(Locale.of(language));
        var program = "print('tram %s')".formatted(language);
        var explanation = language.equals("ru") ? "Трамвай тут ни при чём." : "This is not about trams.";
        othersFail(program);
        var anna = fails(program, words);

        var teacher = chromium.window(words.language(), width);
        new Instructor(teacher, words, port).signsIn();
        teacher.navigate("http://localhost:%d/teaching/%s/insight".formatted(port, group()));
        var mistake = teacher.locator(".mistake").first(); // nothing else is done by so many
        mistake.locator("summary").first().click();
        assertThat(mistake.getByText(program).first()).isVisible();
        mistake.getByLabel(words.of(language.equals("ru") ? "teaching.mistakes.russian" : "teaching.mistakes.english"))
                .fill(explanation);
        teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("teaching.mistakes.send")))
                .click();
        assertThat(teacher.getByText(words.of("teaching.mistakes.sent"))).isVisible();

        anna.reads(explanation);
        anna.page().reload();
        anna.reads(explanation);
    }

    private Learner fails(String program, Words words) {
        var anna = new Learner(chromium.window(words.language(), 360), words, port);
        var lesson = courses.lesson(LessonId.of(COURSE, "variables")).orElseThrow();
        anna.signsUp("Анна");
        anna.opens(lesson, courses.exercise(exercise()).orElseThrow());
        anna.writes(program);
        anna.submits();
        assertThat(anna.page().locator(".verdict[data-state=bad]")).isVisible();
        return anna;
    }

    private void othersFail(String program) {
        Stream.generate(() -> new LearnerId(UUID.randomUUID()))
                .limit(OTHERS)
                .forEach(other -> submissions.submit(other, exercise(), SourceCode.of("main.py", program)));
    }

    private UUID group() {
        var ivan =
                accounts.credentials(Instructor.EMAIL).orElseThrow().account().id();
        return cohorts.open(ivan, COURSE, new CohortName("Trams")).orElseThrow().id();
    }

    private static ExerciseId exercise() {
        return ExerciseId.of(COURSE, "address-label");
    }
}
