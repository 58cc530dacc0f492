import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FeeTestTest {

    private final Fee late = new LateFee();

    private static Fee fee(int free, int perDay, int most) {
        return days -> {
            if (days < 0) {
                throw new IllegalArgumentException();
            }
            return Math.max(0, Math.min((days - free) * perDay, most));
        };
    }

    @Test
    void isFreeForThreeDays() {
        assertThat(late.fee(0)).isZero();
        assertThat(late.fee(2)).isZero();
        assertThat(late.fee(3)).isZero();
    }

    @Test
    void costsFiveFromTheFourthDay() {
        assertThat(late.fee(4)).isEqualTo(5);
        assertThat(late.fee(10)).isEqualTo(35);
    }

    @Test
    void isNeverAboveAHundred() {
        assertThat(late.fee(22)).isEqualTo(95);
        assertThat(late.fee(23)).isEqualTo(100);
        assertThat(late.fee(24)).isEqualTo(100);
        assertThat(late.fee(4000)).isEqualTo(100);
    }

    @Test
    void refusesDaysBelowZero() {
        assertThatThrownBy(() -> late.fee(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsTheRightFee() throws ReflectiveOperationException {
        accepts(() -> fee(3, 5, 100));
    }

    @Test
    void noticesAWrongPrice() throws ReflectiveOperationException {
        notices("6 a day", () -> fee(3, 6, 100));
        notices("always free", () -> fee(3, 0, 100));
        notices("every late day is paid for", () -> days -> days > 3 ? fee(0, 5, 100).fee(days) : fee(3, 5, 100).fee(days));
        notices("only the first paid day counts", () -> days -> Math.min(fee(3, 5, 100).fee(days), days < 20 ? 5 : 100));
    }

    @Test
    void noticesAFeeWithoutLimit() throws ReflectiveOperationException {
        notices("no limit", () -> fee(3, 5, 1_000_000));
        notices("the limit is 105", () -> fee(3, 5, 105));
    }

    @Test
    void noticesAShiftedBorder() throws ReflectiveOperationException {
        notices("4 free days", () -> fee(4, 5, 100));
        notices("2 free days", () -> fee(2, 5, 100));
        notices("the limit is 95", () -> fee(3, 5, 95));
    }

    @Test
    void noticesMissingChecks() throws ReflectiveOperationException {
        notices("no exception", () -> days -> fee(3, 5, 100).fee(Math.max(0, days)));
        notices("0 days are refused", () -> days -> {
            if (days == 0) {
                throw new IllegalArgumentException();
            }
            return fee(3, 5, 100).fee(days);
        });
    }

    /** The learner's tests that fail for what fee makes, a fresh one for each. */
    private static List<String> failing(Supplier<Fee> fee) throws ReflectiveOperationException {
        var failing = new ArrayList<String>();
        int found = 0;
        for (var method : FeeTest.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                found++;
                method.setAccessible(true);
                try {
                    method.invoke(new FeeTest(fee.get()));
                } catch (InvocationTargetException e) {
                    failing.add(method.getName());
                }
            }
        }
        assertThat(found).as("methods with @Test in FeeTest").isPositive();
        return failing;
    }

    private static void accepts(Supplier<Fee> fee) throws ReflectiveOperationException {
        assertThat(failing(fee)).as("your tests that fail although nothing is wrong").isEmpty();
    }

    private static void notices(String what, Supplier<Fee> fee) throws ReflectiveOperationException {
        assertThat(failing(fee)).as("your tests that notice: " + what).isNotEmpty();
    }
}
