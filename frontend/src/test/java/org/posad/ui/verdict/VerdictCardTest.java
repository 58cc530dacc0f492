package org.posad.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.CompilerMessage.Severity;
import org.posad.assessment.Grading;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.catalog.Text;

@ViewPackages // none: the pages need the whole platform
@Execution(ExecutionMode.SAME_THREAD)
class VerdictCardTest extends BrowserlessTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Outcome PASSED = new Outcome.Passed();
    private static final Outcome WRONG = new Outcome.WrongOutput("105\n", "35\n");

    private final ValueSignal<Optional<Grading>> grading = new ValueSignal<>(Optional.empty());
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void openTheCard() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent()
                .add(new VerdictCard(
                        grading,
                        (line, column) -> shown.add(line + ":" + column),
                        () -> new Span("Thanks"),
                        () -> new Span("Help")));
    }

    @Test
    void saysNothingBeforeAnythingIsSubmitted() {
        assertThat(headline()).isEmpty();
    }

    @Test
    void tellsThePlaceInTheQueue() {
        comesTo(new Grading.Queued(3, false));
        assertThat(headline()).isEqualTo("In the queue: 3 before yours.");
    }

    @Test
    void staysCalmWhenTheSandboxDoesNotAnswer() {
        comesTo(new Grading.Queued(3, true));
        assertThat(headline()).contains("does not answer at the moment. Yours is kept");
    }

    @Test
    void showsEachTestAsItsResultComesIn() {
        comesTo(new Grading.Running(List.of(test("First", PASSED)), 3));
        assertThat(headline()).isEqualTo("Running: 1 of 3 tests are done.");
        assertThat(tests()).hasSize(1);
    }

    @Test
    void theFirstTestThatFailedIsOpenAndNoOther() {
        rejected(test("First", PASSED), test("Second", WRONG), test("Third", WRONG));
        assertThat(tests()).extracting(NativeDetails::isOpen).containsExactly(false, true, false);
    }

    @Test
    void whatIsFoldedIsMadeWhenItIsOpened() {
        rejected(test("First", WRONG), test("Second", WRONG));
        assertThat(find(Comparison.class).all()).hasSize(1);
        assertThat(tests().get(1).getContent()).isNull();
    }

    @Test
    void aHiddenTestSaysWhatItIsAboutAndNoMore() {
        rejected(new TestResult(
                Text.of("en", "A border"), false, 1, null, new Outcome.WrongOutput("", ""), Duration.ZERO, 0));
        assertThat(tests().getFirst().getSummary().getElement().getTextRecursively())
                .isEqualTo("✗A border (hidden test)printed something else");
        assertThat(find(Listing.class).all()).isEmpty();
        assertThat(find(Comparison.class).all()).isEmpty();
    }

    @Test
    void aForeseenMistakeIsExplainedFirst() {
        comesTo(new Grading.Graded(
                new Verdict.Rejected(List.of(test("First", WRONG)), Text.of("en", "Write `int(…)` around it."))));
        assertThat(find(Explanation.class).single().getElement().getTextRecursively())
                .isEqualTo("What may have happenedWrite int(…) around it.");
    }

    @Test
    void theLineOfACrashIsAStepAway() {
        rejected(test("First", new Outcome.Crashed("NameError", 3, "Traceback")));
        test(find(NativeButton.class).withClassName("place").single()).click();
        assertThat(shown).containsExactly("3:1");
    }

    @Test
    void theCompilersPlacesAreAStepAway() {
        comesTo(new Grading.Graded(new Verdict.DoesNotCompile(
                "…", List.of(new CompilerMessage("main.py", 1, 7, Severity.ERROR, "never closed")), null)));
        test(find(NativeButton.class).withClassName("place").single()).click();
        assertThat(shown).containsExactly("1:7");
    }

    @Test
    void whoeverHasSolvedItIsThanked() {
        comesTo(new Grading.Graded(new Verdict.Accepted(List.of(test("First", PASSED)))));
        assertThat(headline()).isEqualTo("Solved: every test passed. Well done!");
        assertThat(find(Span.class).withText("Thanks").all()).hasSize(1);
    }

    @Test
    void speaksTheOtherLanguageAsSoonAsItIsChosen() {
        rejected(new TestResult(both("Border", "Граница"), true, 1, "", WRONG, Duration.ZERO, 0));
        UI.getCurrent().setLocale(RUSSIAN);
        roundTrip();
        assertThat(headline()).isEqualTo("Пока нет. Пройдено тестов: 0 из 1.");
        assertThat(tests().getFirst().getSummary().getElement().getTextRecursively())
                .isEqualTo("✗Границанапечатано другое");
    }

    private void comesTo(Grading state) {
        grading.set(Optional.of(state));
        roundTrip();
    }

    private void rejected(TestResult... tests) {
        comesTo(new Grading.Graded(new Verdict.Rejected(List.of(tests), null)));
    }

    private String headline() {
        return find(Paragraph.class).withClassName("headline").single().getText();
    }

    private List<NativeDetails> tests() {
        return find(NativeDetails.class).withClassName("test").all();
    }

    private static TestResult test(String name, Outcome outcome) {
        return new TestResult(Text.of("en", name), true, 1, "3\n", outcome, Duration.ofMillis(10), 3000);
    }

    private static Text both(String english, String russian) {
        return new Text(new LinkedHashMap<>(Map.of("en", english, "ru", russian)));
    }
}
