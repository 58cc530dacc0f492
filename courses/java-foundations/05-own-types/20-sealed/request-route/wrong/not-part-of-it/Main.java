sealed interface Request {}
record Light(String street) implements Request {}
record Pothole(String street, int depth) {}
record Noise(int hour) implements Request {}

Request read(String line) {
    String[] parts = line.split(" ");
    return switch (parts[0]) {
        case "light" -> new Light(parts[1]);
        case "pothole" -> new Pothole(parts[1], Integer.parseInt(parts[2]));
        case "noise" -> new Noise(Integer.parseInt(parts[1]));
        default -> throw new IllegalArgumentException(line);
    };
}

String route(Request request) {
    return switch (request) {
        case Light(String street) -> "electricians: " + street;
        case Pothole(String street, int depth) when depth >= 15 -> "close off: " + street;
        case Pothole(String street, int _) -> "roads: " + street;
        case Noise(int hour) when hour >= 23 || hour < 7 -> "police";
        case Noise _ -> "front desk";
    };
}

void main() {
    IO.println(route(read(IO.readln())));
}
