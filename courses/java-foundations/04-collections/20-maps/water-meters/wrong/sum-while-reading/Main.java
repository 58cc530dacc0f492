void main() {
    // begin with nothing
    var readings = new TreeMap<String, Integer>();
    // keep the latest reading of each flat
    int total = 0;
    String line = IO.readln();
    while (!line.equals("end")) {
        String[] parts = line.split(" ");
        readings.put(parts[0], Integer.parseInt(parts[1]));
        total += Integer.parseInt(parts[1]);
        line = IO.readln();
    }
    // go through the pairs and add up
    for (var entry : readings.entrySet()) {
        IO.println(entry.getKey() + ": " + entry.getValue());
    }
    IO.println("total: " + total);
}
