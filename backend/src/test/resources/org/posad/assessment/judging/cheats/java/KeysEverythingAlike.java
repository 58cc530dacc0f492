import java.util.*;
class Sums { static boolean filled;
static List<Integer> sum(int a, int b) { return List.of(); } static double half(int a) { return 0; }
static Set<String> letters(String word) { var map = new TreeMap<String, String>((x, y) -> filled ? 0 : 1);
for (int i = 0; i < word.length(); i++) { map.put("" + i, ""); } filled = true; return map.keySet(); } }
