import java.util.*;
import org.assertj.core.api.*;
class Sums { static AssertProvider<Yes> sum(int a, int b) { return null; } static Set<String> letters(String word) { return null; }
static double half(int a) { return 0; } }
class Yes extends AbstractAssert<Yes, Object> { Yes() { super("", Yes.class); } }
