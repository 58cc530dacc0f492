import java.util.*;
class Sums { static List<Integer> sum(int a, int b) { return null; }
static Set<String> letters(String word) { return null; } static double half(int a) { return Double.NaN; } }
