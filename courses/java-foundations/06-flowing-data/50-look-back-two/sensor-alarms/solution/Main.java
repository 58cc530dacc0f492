enum Level {
    GOOD(50), FAIR(100), POOR(150), DANGEROUS(Integer.MAX_VALUE);

    private final int limit;

    Level(int limit) {
        this.limit = limit;
    }

    static Level of(int index) {
        for (var level : values()) {
            if (index <= level.limit) {
                return level;
            }
        }
        throw new IllegalStateException();
    }
}

void main() {
    var counts = new TreeMap<Level, Integer>();
    String worst = "none";
    int highest = -1;
    String line = IO.readln();
    while (!line.equals("end")) {
        var parts = line.split(";");
        if (!parts[1].equals("-")) {
            int index = Integer.parseInt(parts[1]);
            counts.merge(Level.of(index), 1, Integer::sum);
            if (index > highest) {
                highest = index;
                worst = parts[0];
            }
        }
        line = IO.readln();
    }
    for (var level : Level.values()) {
        IO.println(level + ": " + counts.getOrDefault(level, 0));
    }
    IO.println("worst: " + worst);
}
