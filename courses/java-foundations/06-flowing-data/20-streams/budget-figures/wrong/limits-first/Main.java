import module java.base;

record Item(String office, int amount) {}

class Budget {

    static int total(List<Item> items, String office) {
        return items.stream()
                .filter(item -> item.office().equals(office))
                .mapToInt(Item::amount)
                .sum();
    }

    static double average(List<Item> items) {
        return items.stream().mapToInt(Item::amount).average().orElse(0);
    }

    static List<String> biggest(List<Item> items, int count) {
        return items.stream()
                .limit(count)
                .sorted(Comparator.comparing(Item::amount).reversed())
                .map(Item::office)
                .toList();
    }
}
