import module java.base;

record Request(String street, int days, boolean urgent) {}

class Desk {

    static List<Request> inOrder(List<Request> requests) {
        var sorted = requests;
        sorted.sort(Comparator.comparing(Request::urgent).reversed()
                .thenComparing(Comparator.comparing(Request::days).reversed())
                .thenComparing(Request::street));
        return sorted;
    }
}
