void main() {
    // begin with nothing
    var readings = new TreeMap<String, Integer>();
    // keep the latest reading of each flat
    String line = IO.readln();
    while (!line.equals("end")) {
        String[] parts = line.split(" ");
        readings.merge(parts[0], Integer.parseInt(parts[1]), Integer::sum);
        line = IO.readln();
    }
    // go through the pairs and add up
    int total = 0;
    for (var entry : readings.entrySet()) {
        IO.println(entry.getKey() + ": " + entry.getValue());
        total += entry.getValue();
    }
    IO.println("total: " + total);
}
