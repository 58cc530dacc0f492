import module java.base;

class Runs {

    static int longest(List<Integer> values, Predicate<Integer> rule) {
        int longest = 0;
        int run = 0;
        for (var value : values) {
            if (rule.test(value)) {
                run++;
            } else {
                longest = Math.max(longest, run);
                run = 0;
            }
        }
        return longest;
    }
}
