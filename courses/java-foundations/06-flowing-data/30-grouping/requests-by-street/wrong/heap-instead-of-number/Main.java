import module java.base;

record Request(String street, String kind, int cost) {}

class Report {

    static Map<String, Long> countByStreet(List<Request> requests) {
        return requests.stream()
                .collect(Collectors.groupingBy(Request::street));
    }

    static Map<String, Integer> costByKind(List<Request> requests) {
        return requests.stream()
                .collect(Collectors.groupingBy(Request::kind, TreeMap::new, Collectors.summingInt(Request::cost)));
    }

    static String streetsOf(List<Request> requests, String kind) {
        return requests.stream()
                .filter(request -> request.kind().equals(kind))
                .map(Request::street)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
