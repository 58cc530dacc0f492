void main() {
    // keep all measurements
    int count = Integer.parseInt(IO.readln());
    var values = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
        values.add(Integer.parseInt(IO.readln()));
    }
    double total = 0;
    int seen = 0;
    int above = 0;
    for (var value : values) {
        total += value;
        seen++;
        double average = total / seen;
        if (value > average) {
            above++;
        }
    }
    IO.println("above: " + above);
}
