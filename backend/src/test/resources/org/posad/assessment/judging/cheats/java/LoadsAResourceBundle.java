import java.util.*;
class Sums { static List<Integer> sum(int a, int b) { ListResourceBundle.getBundle("PosadRunner"); return List.of(); }
static Set<String> letters(String word) { return null; } static double half(int a) { return 0; } }
