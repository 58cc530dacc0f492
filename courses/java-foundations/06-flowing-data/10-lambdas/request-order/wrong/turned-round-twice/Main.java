import module java.base;

record Request(String street, int days, boolean urgent) {}

class Desk {

    static List<Request> inOrder(List<Request> requests) {
        var sorted = new ArrayList<>(requests);
        sorted.sort(Comparator.comparing(Request::urgent).reversed()
                .thenComparing(Request::days)
                .thenComparing(Request::street));
        return sorted;
    }
}
