package org.posad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posad.PlatformTest;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.ExerciseId;
import org.posad.catalog.GradedExercise.Grading;
import org.posad.catalog.Lesson;
import org.posad.catalog.Question;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Exercises without an editor, solved in a real browser, at last by the keyboard alone. */
@PlatformTest
class SheetJourneyIT {

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Courses courses;

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void aQuizExplainsAWrongChoiceAndIsSolved(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна");
        anna.opens(lessonOf("types-and-names"), exercise("types-and-names"));

        radio(page, language.equals("ru") ? "Число 12" : "The number 12").check();
        anna.submits();
        anna.reads("Integer.parseInt");

        radio(page, language.equals("ru") ? "Текст \"12\"" : "The text \"12\"").press("Space");
        page.getByLabel(words.of("sheet.answer")).nth(0).fill("12");
        page.getByLabel(words.of("sheet.answer")).nth(1).fill("3");
        checkbox(page, "ticketPrice").press("Space");
        checkbox(page, "price2").press("Space");
        putInOrder(page, words);
        pair(page, language.equals("ru") ? "число пассажиров" : "the number of passengers", "int");
        pair(page, language.equals("ru") ? "температура воздуха, 21,5" : "the air temperature, 21.5", "double");
        pair(page, language.equals("ru") ? "название остановки" : "the name of a stop", "String");
        pair(page, language.equals("ru") ? "открыт ли бассейн" : "whether the pool is open", "boolean");
        anna.submits();
        anna.reads(words.of("verdict.accepted.answers"));

        page.reload();
        assertThat(checkbox(page, "price2")).isChecked();
    }

    @ParameterizedTest
    @CsvSource({"en,360", "ru,1440"})
    void whatAVisitorAnswersGoesAlongToTheAccount(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var vera = new Learner(page, words, port);
        vera.opens(lessonOf("types-and-names"), exercise("types-and-names"));

        checkbox(page, "price2").press("Space");
        page.waitForTimeout(2000); // the answer goes to the server and back into the window's own store
        page.reload();
        assertThat(checkbox(page, "price2")).isChecked();
        vera.submits();
        vera.reads(words.of("visitor.submit"));
        vera.signsUpFromHere("Вера");

        assertThat(checkbox(page, "price2")).isChecked();
        page.reload();
        assertThat(checkbox(page, "price2")).isChecked();
    }

    @ParameterizedTest
    @CsvSource({"en,360", "ru,1440"})
    void aPredictionIsJudgedByWhatTheProgramReallyPrints(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна");
        anna.opens(lessonOf("which-stops"), exercise("which-stops"));

        var outputs = page.locator(".foretold textarea");
        outputs.nth(0).fill("stop 1: 2 min\nstop 2: 4 min\nstop 3: 6 min\narrived after 6 min");
        outputs.nth(1).fill("stop 1: 2 min\narrived after 2 min");
        anna.submits();
        anna.reads(words.of("verdict.mispredicted", 2));

        outputs.nth(0).fill("stop 1: 2 min\nstop 2: 6 min\nstop 3: 12 min\narrived after 12 min");
        anna.submits();
        anna.reads(words.of("verdict.accepted.answers"));
    }

    @ParameterizedTest
    @CsvSource({"en,360", "ru,1440"})
    void gapsAreFilledInTheMiddleOfAProgram(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна");
        anna.opens(lessonOf("fill-the-pool"), exercise("fill-the-pool"));

        gap(page, words, 1).fill("water <= pool");
        gap(page, words, 2).fill("water + flow");
        gap(page, words, 3).fill("hours++");
        anna.submits();
        assertThat(anna.verdict()).containsText(words.of("verdict.rejected", 1, 3));
        gap(page, words, 1).fill("water < pool");
        anna.submits();
        anna.seesAccepted();
    }

    @ParameterizedTest
    @CsvSource({"en,1440", "ru,360"})
    void theSmallestChangeIsPraised(String language, int width) {
        var words = new Words(Locale.of(language));
        var page = chromium.window(words.language(), width);
        var anna = new Learner(page, words, port);
        anna.signsUp("Анна");
        anna.opens(lessonOf("mend-the-fare"), exercise("mend-the-fare"));

        var solution = courses.graded(new ExerciseId("java-foundations/mend-the-fare"))
                .orElseThrow()
                .solution()
                .getFirst()
                .content();
        anna.writes("// mended\n" + solution);
        anna.submits();
        anna.reads(words.of("lesson.repair.more", 3, 2));
        anna.writes(solution);
        anna.submits();
        anna.reads(words.of("lesson.repair.smallest", 2));
    }

    private static Locator gap(Page page, Words words, int number) {
        return page.getByLabel(words.of("sheet.gap", number, 3), new Page.GetByLabelOptions().setExact(true));
    }

    /** With the buttons, as a keyboard does: each item is moved up until it is in its place. */
    private void putInOrder(Page page, Words words) {
        var items = courses
                .graded(new ExerciseId("java-foundations/types-and-names"))
                .map(graded -> (Grading.Quiz) graded.grading())
                .orElseThrow()
                .questions()
                .stream()
                .filter(Question.Order.class::isInstance)
                .map(Question.Order.class::cast)
                .findFirst()
                .orElseThrow()
                .items();
        for (int place = 0; place < items.size(); place++) {
            var text = items.get(place).text().in(words.language());
            var row = page.locator(".arrange li").nth(place);
            for (int step = 0; step < items.size() && !row.innerText().contains(text); step++) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("sheet.up", text)))
                        .press("Enter");
                page.waitForTimeout(150); // the round trip to the server
            }
            assertThat(row).containsText(text);
        }
    }

    private static void pair(Page page, String left, String right) {
        page.getByLabel(left, new Page.GetByLabelOptions().setExact(true)).selectOption(right);
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator checkbox(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Exercise exercise(String slug) {
        return courses.exercise(new ExerciseId("java-foundations/" + slug)).orElseThrow();
    }

    private Lesson lessonOf(String slug) {
        return courses.course(exercise(slug).id().course())
                .orElseThrow()
                .lessons()
                .filter(lesson -> lesson.exercises().stream()
                        .anyMatch(each -> each.id().slug().equals(slug)))
                .findFirst()
                .orElseThrow();
    }
}
