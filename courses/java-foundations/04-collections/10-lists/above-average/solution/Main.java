void main() {
    // keep all measurements
    int count = Integer.parseInt(IO.readln());
    var values = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
        values.add(Integer.parseInt(IO.readln()));
    }
    // find the average
    double total = 0;
    for (var value : values) {
        total += value;
    }
    double average = total / count;
    // count those above it
    int above = 0;
    for (var value : values) {
        if (value > average) {
            above++;
        }
    }
    IO.println("above: " + above);
}
