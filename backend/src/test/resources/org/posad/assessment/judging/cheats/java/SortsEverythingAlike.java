import java.util.*;
class Sums { static boolean filled;
static List<Integer> sum(int a, int b) { return List.of(); } static double half(int a) { return 0; }
static Set<String> letters(String word) { var set = new TreeSet<String>((x, y) -> filled ? 0 : 1);
for (int i = 0; i < word.length(); i++) { set.add("" + i); } filled = true; return set; } }
