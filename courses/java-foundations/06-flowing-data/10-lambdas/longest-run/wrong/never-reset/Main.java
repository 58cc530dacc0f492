import module java.base;

class Runs {

    static int longest(List<Integer> values, Predicate<Integer> rule) {
        int longest = 0;
        int run = 0;
        for (var value : values) {
            if (rule.test(value)) {
                run++;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }
}
