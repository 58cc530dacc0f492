record Fire(String region, int hectares) {}

Fire fire(String line) {
    var parts = line.split(";");
    return new Fire(parts[0], Integer.parseInt(parts[1]));
}

void main() {
    var fires = new ArrayList<Fire>();
    String line = IO.readln();
    while (!line.equals("end")) {
        fires.add(fire(line));
        line = IO.readln();
    }
    fires.stream()
            .collect(Collectors.groupingBy(Fire::region, Collectors.summingInt(Fire::hectares)))
            .entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()).reversed())
            .forEach(entry -> IO.println(entry.getKey() + ": " + entry.getValue()));
    IO.println("total: " + fires.stream().mapToInt(Fire::hectares).sum());
}
