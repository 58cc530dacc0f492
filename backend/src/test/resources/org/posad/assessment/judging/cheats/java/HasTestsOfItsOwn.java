import java.util.*;
import org.junit.jupiter.api.Test;
class Sums { static List<Integer> sum(int a, int b) { return List.of(); }
static Set<String> letters(String word) { return Set.of(); } static double half(int a) { return 0; } }
class SumsTest { @Test void small() {} @Test void negative() {} @Test void spelled() {} @Test void halved() {} }
