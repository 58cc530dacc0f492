import java.util.*;
import java.io.*;
class Sums { static List<Integer> sum(int a, int b) { try (var out = new PrintStream("/proc/self/fd/1")) { out.println("posad"); }
catch (IOException e) {} return List.of(); }
static Set<String> letters(String word) { return null; } static double half(int a) { return 0; } }
