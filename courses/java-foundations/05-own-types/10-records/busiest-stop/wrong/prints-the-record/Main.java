record Stop(String name, int waiting) {}

void main() {
    // read all stops
    int count = Integer.parseInt(IO.readln());
    var stops = new ArrayList<Stop>();
    for (int i = 0; i < count; i++) {
        stops.add(new Stop(IO.readln(), Integer.parseInt(IO.readln())));
    }
    // find the busiest
    var busiest = stops.getFirst();
    for (var stop : stops) {
        if (stop.waiting() > busiest.waiting()) {
            busiest = stop;
        }
    }
    // answer
    IO.println(busiest);
}
