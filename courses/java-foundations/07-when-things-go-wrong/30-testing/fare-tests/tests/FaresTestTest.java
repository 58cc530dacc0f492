import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FaresTestTest {

    private static Fares fares(int seven, int eighteen, int sixtyFive, int children, int pupils, int adults, int seniors) {
        return age -> age < seven ? children : age < eighteen ? pupils : age < sixtyFive ? adults : seniors;
    }

    @Test
    void acceptsTheRightFares() throws ReflectiveOperationException {
        accepts(() -> fares(7, 18, 65, 0, 20, 40, 20));
    }

    @Test
    void noticesThatSmallChildrenPay() throws ReflectiveOperationException {
        notices("small children pay 20", () -> fares(7, 18, 65, 20, 20, 40, 20));
    }

    @Test
    void noticesThatPupilsPayAll() throws ReflectiveOperationException {
        notices("pupils pay 40", () -> fares(7, 18, 65, 0, 40, 40, 20));
        notices("pupils pay nothing", () -> fares(7, 18, 65, 0, 0, 40, 20));
    }

    @Test
    void noticesThatOthersPayWrongly() throws ReflectiveOperationException {
        notices("seniors pay 40", () -> fares(7, 18, 65, 0, 20, 40, 40));
        notices("adults pay 20", () -> fares(7, 18, 65, 0, 20, 20, 20));
    }

    @Test
    void noticesBordersThatComeLate() throws ReflectiveOperationException {
        notices("a border that comes too late", () -> fares(8, 18, 65, 0, 20, 40, 20));
        notices("a border that comes too late", () -> fares(7, 19, 65, 0, 20, 40, 20));
        notices("a border that comes too late", () -> fares(7, 18, 66, 0, 20, 40, 20));
    }

    @Test
    void noticesBordersThatComeEarly() throws ReflectiveOperationException {
        notices("a border that comes too early", () -> fares(6, 18, 65, 0, 20, 40, 20));
        notices("a border that comes too early", () -> fares(7, 17, 65, 0, 20, 40, 20));
        notices("a border that comes too early", () -> fares(7, 18, 64, 0, 20, 40, 20));
    }

    /** The learner's tests that fail for what fares makes, a fresh one for each. */
    private static List<String> failing(Supplier<Fares> fares) throws ReflectiveOperationException {
        var failing = new ArrayList<String>();
        int found = 0;
        for (var method : FaresTest.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                found++;
                method.setAccessible(true);
                try {
                    method.invoke(new FaresTest(fares.get()));
                } catch (InvocationTargetException e) {
                    failing.add(method.getName());
                }
            }
        }
        assertThat(found).as("methods with @Test in FaresTest").isPositive();
        return failing;
    }

    private static void accepts(Supplier<Fares> fares) throws ReflectiveOperationException {
        assertThat(failing(fares)).as("your tests that fail although nothing is wrong").isEmpty();
    }

    private static void notices(String what, Supplier<Fares> fares) throws ReflectiveOperationException {
        assertThat(failing(fares)).as("your tests that notice: " + what).isNotEmpty();
    }
}
