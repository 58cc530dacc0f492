import module java.base;

class Houses {

    static List<Integer> parse(String text) {
        var houses = new ArrayList<Integer>();
        if (text.isBlank()) {
            return houses;
        }
        for (var part : text.split(",", -1)) {
            var ends = part.split("-", -1);
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            if (first > last || ends.length > 2) {
                throw new IllegalArgumentException("not a range: " + part);
            }
            for (int house = first; house <= last; house++) {
                houses.add(house);
            }
        }
        return houses;
    }
}
