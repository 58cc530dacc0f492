void main() {
    var voted = new HashSet<String>();
    var votes = new TreeMap<String, Integer>();
    String line = IO.readln();
    while (!line.equals("end")) {
        var parts = line.split(";");
        if (voted.add(line)) {
            votes.merge(parts[1], 1, Integer::sum);
        } else {
            IO.println("refused: " + parts[0]);
        }
        line = IO.readln();
    }
    for (var entry : votes.entrySet()) {
        IO.println(entry.getKey() + ": " + entry.getValue());
    }
}
