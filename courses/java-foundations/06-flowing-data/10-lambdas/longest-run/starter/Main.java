import module java.base;

class Runs {

    static int longest(List<Integer> values, Predicate<Integer> rule) {
        return 0;
    }
}
