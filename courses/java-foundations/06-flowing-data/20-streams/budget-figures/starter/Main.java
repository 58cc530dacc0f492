import module java.base;

record Item(String office, int amount) {}

class Budget {

    static int total(List<Item> items, String office) {
        return items.stream()
                .mapToInt(Item::amount)
                .sum();
    }

    static double average(List<Item> items) {
        return 0;
    }

    static List<String> biggest(List<Item> items, int count) {
        return List.of();
    }
}
