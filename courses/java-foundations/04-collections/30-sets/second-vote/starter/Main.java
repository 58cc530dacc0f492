void main() {
    var votes = new TreeMap<String, Integer>();
    String line = IO.readln();
    while (!line.equals("end")) {
        var parts = line.split(";");
        // who has voted already?
        votes.merge(parts[1], 1, Integer::sum);
        line = IO.readln();
    }
    for (var entry : votes.entrySet()) {
        IO.println(entry.getKey() + ": " + entry.getValue());
    }
}
