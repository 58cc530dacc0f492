package org.posad.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewPackages
@Execution(ExecutionMode.SAME_THREAD)
class CrashDetailsTest extends BrowserlessTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyExceptionThatHasASentenceHasItInBothLanguages(String language) {
        var locale = Locale.of(language);
        assertThat(CrashDetails.EXPLAINED)
                .allSatisfy(
                        exception -> assertThat(UI.getCurrent().getTranslation(locale, "verdict.crash." + exception))
                                .doesNotStartWith("!"));
    }
}
