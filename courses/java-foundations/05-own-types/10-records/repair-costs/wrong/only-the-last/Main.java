record Sum(int repairs, int cost) {

    Sum plus(int more) {
        return new Sum(repairs + 1, cost + more);
    }
}

void main() {
    var sums = new TreeMap<String, Sum>();
    String line = IO.readln();
    while (!line.equals("end")) {
        String[] parts = line.split(",");
        var sum = new Sum(0, 0);
        sums.put(parts[0], sum.plus(Integer.parseInt(parts[1])));
        line = IO.readln();
    }
    for (var entry : sums.entrySet()) {
        var sum = entry.getValue();
        IO.println(entry.getKey() + ": " + sum.repairs() + " repairs, " + sum.cost());
    }
}
