record Stop(String name) {}

void main() {
    // read all stops
    int count = Integer.parseInt(IO.readln());
    var stops = new ArrayList<Stop>();

    // find the busiest

    // answer

}
