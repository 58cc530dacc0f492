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
    // group, sort by the sums, print
}
