package org.posad.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.posad.assessment.CompilerMessage;
import org.posad.assessment.CompilerMessage.Severity;
import org.posad.assessment.Outcome;
import org.posad.assessment.TestResult;
import org.posad.assessment.Verdict;
import org.posad.catalog.Text;

@ViewPackages // none: the pages need the whole platform
@Execution(ExecutionMode.SAME_THREAD)
class FailureTest extends BrowserlessTest {

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void onlyWhatFailsIsShown() {
        var crash = new Outcome.Crashed("NameError", 3, "Traceback");
        show(new Verdict.Rejected(List.of(test(new Outcome.Passed()), test(crash)), null));
        assertThat(find(NativeDetails.class).withClassName("test").all()).hasSize(1);
    }

    @Test
    void lineNumbersLeadNowhereForTheProgramIsNotInThePage() {
        var message = new CompilerMessage("main.py", 4, 1, Severity.ERROR, "invalid syntax");
        show(new Verdict.DoesNotCompile("", List.of(message), null));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Line 4");
        assertThat(find(NativeButton.class).all()).isEmpty();
    }

    private static void show(Verdict verdict) {
        UI.getCurrent().add(new Failure(verdict));
    }

    private static TestResult test(Outcome outcome) {
        return new TestResult(Text.of("en", "A word"), true, 1, "", outcome, Duration.ofMillis(10), 1);
    }
}
