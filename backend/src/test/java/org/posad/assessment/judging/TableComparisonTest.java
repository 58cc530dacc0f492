package org.posad.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.posad.assessment.Grid;
import org.posad.assessment.Outcome;
import org.posad.catalog.Cell;
import org.posad.catalog.Table;

class TableComparisonTest {

    private static final TableComparison ANY_ORDER = new TableComparison(false, true);

    @Test
    void numbersAreEqualByValue() {
        assertEqual(column(2, 0), column(2.0, -0.0));
        assertEqual(column(0.3), column(0.1 + 0.2));
        assertDifferent(column(2), column(2.001));
    }

    @Test
    void aTextIsNoNumberAndNullIsNoText() {
        assertDifferent(column(2), column("2"));
        assertDifferent(column((Object) null), column("NULL"));
        assertDifferent(column((Object) null), column(0));
        assertDifferent(column((Object) null), column(""));
    }

    @Test
    void textsAreEqualToTheLetter() {
        assertDifferent(column("Mill"), column("mill"));
        assertDifferent(column("Mill"), column("Mill "));
    }

    @Test
    void aRowHasToBeThereAsOften() {
        assertDifferent(column("a", "a", "b"), column("a", "b", "b"));
        assertDifferent(column("a"), column("a", "a"));
    }

    @Test
    void bigNumbersAreNotRounded() {
        assertDifferent(column(9_007_199_254_740_993L), column(9_007_199_254_740_992L));
    }

    @Test
    void namesMayBeLeftAside() {
        var other = new Table(List.of("count(*)"), column(1).rows());
        assertThat(new TableComparison(false, false).of(column(1), other)).isInstanceOf(Outcome.Passed.class);
        assertDifferent(column(1), other);
    }

    @Test
    void ofManyRowsSomeThatDifferAreShown() {
        var numbers = new Object[1000];
        Arrays.setAll(numbers, i -> i);
        var others = numbers.clone();
        others[900] = -1;
        assertThat(ANY_ORDER.of(column(numbers), column(others)))
                .isInstanceOfSatisfying(Outcome.WrongTable.class, wrong -> {
                    assertThat(wrong.actual().size()).isEqualTo(1000);
                    assertThat(wrong.actual().rows()).hasSize(40).anyMatch(row -> !row.alike());
                    assertThat(wrong.expected().rows())
                            .extracting(Grid.Row::alike)
                            .contains(false);
                });
    }

    private static void assertEqual(Table expected, Table actual) {
        assertThat(ANY_ORDER.of(expected, actual)).isInstanceOf(Outcome.Passed.class);
    }

    private static void assertDifferent(Table expected, Table actual) {
        assertThat(ANY_ORDER.of(expected, actual)).isInstanceOf(Outcome.WrongTable.class);
    }

    private static Table column(@Nullable Object... values) {
        return new Table(
                List.of("value"),
                Arrays.stream(values).map(value -> List.of(new Cell(value))).toList());
    }
}
