package org.posad.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.posad.assessment.Grid;
import org.posad.assessment.Grid.Kind;
import org.posad.assessment.Grid.Row;
import org.posad.assessment.Grid.Value;
import org.posad.assessment.Outcome;
import org.posad.assessment.Outcome.Difference;
import org.posad.assessment.TrialState;

@ViewPackages // none: the pages need the whole platform
@Execution(ExecutionMode.SAME_THREAD)
class ResultTableTest extends BrowserlessTest {

    private static final Grid EXPECTED =
            new Grid(List.of("name", "roof"), List.of(row("Market", true), row("School", false)), 2);

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void rowsThatDifferAreMarkedByASign() {
        UI.getCurrent().add(new ResultTable("Expected", EXPECTED));
        assertThat(rows()).containsExactly("nameroof", "Market1", "≠School1");
        assertThat(find(NativeTableRow.class).withClassName("differs").all()).hasSize(1);
    }

    @Test
    void withoutDifferencesThereIsNoColumnForSigns() {
        UI.getCurrent().add(new ResultTable("Result", new Grid(List.of("name"), List.of(row("Market", true)), 1)));
        assertThat(rows()).containsExactly("name", "Market1");
        assertThat(find(NativeTableRow.class).all().getFirst().getElement().getChildCount())
                .isEqualTo(1);
    }

    @Test
    void tellsHowManyRowsAreNotShown() {
        UI.getCurrent().add(new ResultTable("Result", new Grid(List.of("name"), List.of(row("Market", true)), 700)));
        assertThat(find(Paragraph.class).single().getText()).isEqualTo("1 of 700 rows are shown.");
    }

    @Test
    void expectedAndActualStandSideBySideBelowAnAdvice() {
        var actual = new Grid(EXPECTED.columns(), List.of(row("Market", true)), 1);
        UI.getCurrent().add(new TableDifference(new Outcome.WrongTable(Difference.ROWS, "", EXPECTED, actual)));
        assertThat(find(NativeTable.class).all()).hasSize(2);
        assertThat(find(Paragraph.class).all().getFirst().getText()).startsWith("The rows differ: 2 are expected");
    }

    @Test
    void aTrialShowsItsResultAsATable() {
        var state = new ValueSignal<>(Optional.<TrialState>of(
                new TrialState.Answered(List.of(EXPECTED), new Outcome.Passed(), Duration.ofMillis(30), 9000)));
        UI.getCurrent().add(new TrialCard(state, (_, _) -> {}));
        assertThat(find(NativeTable.class).single().getCaptionText()).isEqualTo("Result");
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static Row row(String name, boolean alike) {
        return new Row(List.of(new Value(name, Kind.TEXT), new Value("1", Kind.NUMBER)), alike);
    }
}
