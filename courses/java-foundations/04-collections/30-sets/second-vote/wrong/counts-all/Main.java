void main() {
    var voted = new HashSet<String>();
    var votes = new TreeMap<String, Integer>();
    String line = IO.readln();
    while (!line.equals("end")) {
        var parts = line.split(";");
        votes.merge(parts[1], 1, Integer::sum);
        if (!voted.add(parts[0])) {
            IO.println("refused: " + parts[0]);
        }
        line = IO.readln();
    }
    for (var entry : votes.entrySet()) {
        IO.println(entry.getKey() + ": " + entry.getValue());
    }
}
