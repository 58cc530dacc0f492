import java.util.*;
class Sums { static List<Integer> sum(int a, int b) { for (var frame : new Throwable().getStackTrace()) { System.out.println(frame); }
return List.of(); } static Set<String> letters(String word) { return Set.of("" + new Throwable().getStackTrace().length); }
static double half(int a) { return 0; } }
