import module java.base;

record Request(String street, String kind, int cost) {}

class Report {

    static Map<String, Long> countByStreet(List<Request> requests) {
        return Map.of();
    }

    static Map<String, Integer> costByKind(List<Request> requests) {
        return Map.of();
    }

    static String streetsOf(List<Request> requests, String kind) {
        return requests.stream()
                .map(Request::street)
                .collect(Collectors.joining(", "));
    }
}
